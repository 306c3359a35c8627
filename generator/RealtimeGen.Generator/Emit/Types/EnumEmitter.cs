using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>
/// A string enumeration as a sealed class. A struct could not be <c>Voice? Voice { get; set; } = Voice.Alloy</c> in a user's class, and would
/// have a default value that nobody meant; a C# enum could not hold a value that a server adds.
/// </summary>
internal static class EnumEmitter
{
    public static SourceText Emit(EnumModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        using (writer.Open(type, "sealed partial class", [$"global::RealtimeGen.JsonEnum<{self}>", .. TypeHead.Model(type.Name)]))
        {
            writer.Fill(
                $"private {self}(", "string value,", "bool isKnown,", "global::RealtimeGen.RawJson? json = null) :", "base(value, isKnown, json) { }").Line();
            foreach (EnumValue value in type.Values)
            {
                writer.Member(
                    AttributeText.JsonLiteral(JsonText.OfString(value.Value)),
                    $"public static {self} {value.Name} {{ get; }} = new({CSharpLiteral.Text(value.Value)}, true);");
            }

            writer.Line().Summary("The value of this text, whether the schema names it or not.");
            writer.Line($"public static implicit operator {self}(string value) => From(value, FromUtf8);");
            if (type.IsEntryPoint) new ModelMembers(writer, self).Root(type.Name, isStruct: false);

            Lookup(writer.Line(), type);
            Constants(writer.Line(), type);
        }

        return writer.ToSourceText();
    }

    /// <summary>Known values are found without allocation: first by length, then by content.</summary>
    private static void Lookup(SourceWriter writer, EnumModel type)
    {
        string self = type.Name.Name;
        using (writer.Block($"internal static {self} FromUtf8(global::System.ReadOnlySpan<byte> utf8) => utf8.Length switch", "};"))
        {
            foreach (EnumValue value in type.Values)
            {
                string length = CSharpLiteral.Integer(CSharpLiteral.Utf8Length(value.Value));
                writer.Line($"{length} when Is(utf8, {CSharpLiteral.Utf8(value.Value)}) => {value.Name},");
            }

            writer.Line("_ => new(Text(utf8), false),");
        }

        writer.Fill($"internal static {self} FromUnknown(global::RealtimeGen.RawJson json) =>", $"new(json.ToString(), false, json);");
    }

    private static void Constants(SourceWriter writer, EnumModel type)
    {
        writer.Summary($"The values as constants: <c>case {type.Name.Name}.Values.{type.Values[0].Name}:</c>");
        using (writer.Block("public static class Values"))
        {
            foreach (EnumValue value in type.Values)
            {
                writer.Member(
                    AttributeText.JsonLiteral(JsonText.OfString(value.Value)), $"public const string {value.Name} = {CSharpLiteral.Text(value.Value)};");
            }
        }
    }
}
