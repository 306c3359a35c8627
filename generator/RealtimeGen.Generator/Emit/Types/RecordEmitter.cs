using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>An object as a sealed record: the schema's members as properties, the shared JSON members, and a way into the builder.</summary>
internal static class RecordEmitter
{
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
        string[] bases = type.Union is null ? TypeHead.Model(type.Name) : [type.Union.Name, .. TypeHead.Model(type.Name)];
        using (writer.Open(type, "sealed partial record", bases))
        {
            foreach (PropertyModel property in type.Properties) Property(writer, property);
            writer.Summary("Members that the schema does not declare, and values that did not fit their property; written back.");
            writer.Line("public global::RealtimeGen.JsonMap<global::RealtimeGen.RawJson> AdditionalProperties { get; init; } = [];").Line();

            if (type.Stages.Any()) Constructors(writer, type.Name.Name);
            Members(writer, type);
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
        writer.Line($"public {self}() {{ }}");
        writer.Member("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]", $"private {self}(global::RealtimeGen.Draft draft) {{ }}");
    }

    private static void Members(SourceWriter writer, ObjectModel type)
    {
        string self = type.Name.Name;
        bool isCase = type.Union is not null;
        ModelMembers members = new(writer, self);
        members.Create(new FirstStage(type.Name, FirstStage.Before(type.Stages.FirstOrDefault())), hides: isCase);
        if (type.IsEntryPoint) members.Root(type.Name, isStruct: false);
        members.WriteTo(isCase ? "override " : "", $"{type.Name.CodecFullName}.Write(writer, this);");
        if (!isCase) members.ToJsonString("");
    }
}
