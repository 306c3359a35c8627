using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A union of objects as an abstract record that nobody else can derive from, with the cases that have no file of their own.</summary>
internal static class UnionEmitter
{
    public static SourceText Emit(UnionModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        using (writer.Open(type, "abstract partial record", TypeHead.Model(type.Name)))
        {
            writer.Line($"private {self}() {{ }}");
            if (type is { TagProperty: { } property, Tag: { } tag })
            {
                writer.Summary("Tells the cases apart; of a case that the schema does not know, what the JSON says, or an empty string.");
                writer.Member(AttributeText.JsonMember(tag), $"public abstract string {property} {{ get; }}");
            }

            // Of several cases around one type, the first is what a bare value becomes.
            foreach (CaseModel wrapping in type.Cases.Where(c => c.Wraps is not null).GroupBy(c => c.Wraps).Select(g => g.First()))
            {
                writer.Fill(
                    $"public static implicit operator {self}({wrapping.Wraps!.FullName} value) =>",
                    $"new {wrapping.Type.FullName}(value ?? throw new global::System.ArgumentNullException(nameof(value)));");
            }

            Members(writer, type);
            foreach (CaseModel wrapping in type.Cases.Where(c => c.Wraps is not null)) Wrapping(writer.Line(), type, wrapping);
            Unknown(writer.Line(), type);
        }

        return writer.ToSourceText();
    }

    private static void Members(SourceWriter writer, UnionModel type)
    {
        ModelMembers members = new(writer, type.Name.Name);
        members.Create(new FirstStage(type.Name, FirstStage.Chooser), hides: false);
        if (type.IsEntryPoint) members.Root(type.Name, isStruct: false);
        writer.Line("public abstract void WriteTo(global::System.Text.Json.Utf8JsonWriter writer);");
        members.ToJsonString("sealed ");
    }

    /// <summary>An object that other unions share cannot derive from each of them, so the case holds it.</summary>
    private static void Wrapping(SourceWriter writer, UnionModel type, CaseModel wrapping)
    {
        string content = wrapping.Wraps!.FullName;
        writer.Documentation(wrapping.Documentation).JsonConverter(wrapping.Name).Obsolete(wrapping.Documentation.Obsolete);
        using (writer.Declare(
            $"public sealed partial record {wrapping.Name}({content} Value)", type.Name.Name, TypeHead.Model(wrapping.Name)))
        {
            if (type is { TagProperty: { } property, Tag: { } tag })
            {
                string literal = wrapping.TagValue is { } value ? " " + AttributeText.JsonLiteral(JsonText.OfString(value)) : "";
                string result = wrapping.TagValue is null ? "Value." + property : CSharpLiteral.Text(wrapping.TagValue);
                writer.Member(AttributeText.JsonMember(tag) + literal, $"public override string {property} => {result};");
            }

            ModelMembers members = new(writer, wrapping.Name);
            members.Static(
                ModelMembers.Of(content, "Read", "utf8Json"), ModelMembers.Of(content, "Read", "ref reader"), content, type.IsEntryPoint);
            members.WriteTo("override ", "Value.WriteTo(writer);");
        }
    }

    private static void Unknown(SourceWriter writer, UnionModel type)
    {
        const string Name = "Unknown";
        string self = type.Name.Name;
        writer.Summary("A case that the schema does not know: its JSON, as it came.");
        writer.JsonConverter(Name);
        using (writer.Declare($"public sealed partial record {Name}(global::RealtimeGen.RawJson Json)", self, TypeHead.Model(Name)))
        {
            if (type is { TagProperty: { } property, Tag: { } tag })
            {
                writer.Member(
                    AttributeText.JsonMember(tag),
                    $"public override string {property} => new global::RealtimeGen.JsonCursor(Json.Utf8)",
                    $".FindTag({CSharpLiteral.Utf8(tag)}, out global::System.ReadOnlySpan<byte> tag, out _)",
                    "? global::System.Text.Encoding.UTF8.GetString(tag) : \"\";");
            }

            ModelMembers members = new(writer, Name);
            members.Static(
                "global::RealtimeGen.RawJson.Parse(utf8Json)", "global::System.Text.Json.JsonElement.ParseValue(ref reader)", self,
                hides: type.IsEntryPoint);
            members.WriteTo("override ", "Json.WriteTo(writer);");
        }
    }
}
