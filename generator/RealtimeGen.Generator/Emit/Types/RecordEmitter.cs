using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>An object as a sealed record: the schema's members as properties, the shared JSON members, and a way into the builder.</summary>
internal static class RecordEmitter
{
    private const string Extras = "global::RealtimeGen.JsonMap<global::RealtimeGen.RawJson>";

    public static SourceText Emit(ObjectModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        if (type.Name.Container is not { } container)
        {
            Declare(writer, type);
            return writer.ToSourceText();
        }

        using (writer.Block($"partial record {container}")) Declare(writer, type);
        return writer.ToSourceText();
    }

    private static void Declare(SourceWriter writer, ObjectModel type)
    {
        string self = type.Name.Name;
        string[] bases = type.Union is null ? [TypeHead.Model(self)] : [type.Union.Name, TypeHead.Model(self)];
        using (writer.Open(type, "sealed partial record", bases))
        {
            foreach (PropertyModel property in type.Properties) Property(writer, property);
            writer.Summary(
                "Members that the schema does not declare, in order, and values that a tolerant read could not fit into a property. Written back.");
            writer.Fill($"public {Extras} AdditionalProperties {{ get; init; }} =", $"{Extras}.Empty;").Line();

            bool hasStages = type.Stages.Any();
            if (hasStages) Constructors(writer, self);
            Members(writer, type, hasStages);
        }
    }

    private static void Property(SourceWriter writer, PropertyModel property)
    {
        writer.Documentation(property.Documentation).Obsolete(property.Documentation.Obsolete);
        string attributes = AttributeText.JsonMember(property.JsonName);
        if (property.Constant is not null) attributes += " " + AttributeText.JsonLiteral(JsonText.Of(property.Constant));
        string constant = property.Constant is null ? "" : ConstantLiteral.Of(property.Constant, property.Slot.Type);
        writer.Member(attributes, property.Presence switch
        {
            Presence.Required => $"public required {property.CSharp} {property.Name} {{ get; init; }}",
            Presence.Constant => $"public {property.CSharp} {property.Name} {{ get; init; }} = {constant};",
            Presence.Tag => $"public override string {property.Name} => {constant};",
            _ => $"public {property.CSharp} {property.Name} {{ get; init; }}",
        });
    }

    /// <summary>The builder's stages wrap the record itself, so there is a way to make one whose required members are still to come.</summary>
    private static void Constructors(SourceWriter writer, string self)
    {
        writer.Line($"public {self}() {{ }}").Line();
        writer.Member("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]", $"private {self}(global::RealtimeGen.Draft draft) {{ }}").Line();
    }

    private static void Members(SourceWriter writer, ObjectModel type, bool hasStages)
    {
        string self = type.Name.Name;
        string codec = type.Name.CodecFullName;
        bool isCase = type.Union is not null;
        ModelMembers members = new(writer, self, isCase);
        members.Create(
            type.Name, new FirstStage(type.Name, FirstStage.Before(type.Stages.FirstOrDefault())),
            hasStages ? $"new(new {self}(default(global::RealtimeGen.Draft)))" : $"new(new {self}())");
        members.Static(codec);
        members.Parse(codec, isStruct: false);
        members.WriteTo(isCase ? "override " : "", $"{codec}.Write(writer, this);");
        if (isCase) return;

        members.Instance(codec);
        members.ToJsonString("");
    }
}
