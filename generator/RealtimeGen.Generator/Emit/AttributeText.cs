using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit;

/// <summary>The attributes in which the schema travels with the types, and the compiler's own.</summary>
internal static class AttributeText
{
    /// <summary>An id of its own, so that users can silence deprecated members of a schema and nothing else.</summary>
    private const string DeprecatedId = "RTG2901";

    private const string Model = "[global::RealtimeGen.JsonModel(";

    public static string JsonMember(string name) => $"[global::RealtimeGen.JsonMember({CSharpLiteral.Text(name)})]";

    public static string JsonMemberAppending(string name) => $"[global::RealtimeGen.JsonMember({CSharpLiteral.Text(name)}, Append = true)]";

    /// <param name="json">JSON text.</param>
    public static string JsonLiteral(string json) => $"[global::RealtimeGen.JsonLiteral({CSharpLiteral.Text(json)})]";

    /// <param name="self">The type that is built, as it is written within itself.</param>
    public static string JsonBuilder(string self) => $"[global::RealtimeGen.JsonBuilder(typeof({self}))]";

    /// <param name="self">The type that bears the attribute, as it is written beside itself.</param>
    public static SourceWriter JsonConverter(this SourceWriter writer, string self) => writer.Fill(
        "[global::System.Text.Json.Serialization.JsonConverter(", $"typeof(global::RealtimeGen.JsonModelConverter<{self}>))]");

    public static SourceWriter Obsolete(this SourceWriter writer, string? message) =>
        message is null ? writer : writer.Line($"[global::System.Obsolete({CSharpLiteral.Text(message)}, DiagnosticId = \"{DeprecatedId}\")]");

    public static SourceWriter JsonModel(this SourceWriter writer, SchemaReference schema)
    {
        if (schema.Text is { } text) JsonModel(writer, text, schema.AssertsFormats ? ", AssertsFormats = true)]" : ")]");
        string types = schema.Types is null ? "" : $", Types = {CSharpLiteral.Text(schema.Types)}";
        if (schema.Root is { } root) JsonModel(writer, root, schema.Pointer, types);
        foreach (SchemaPlace other in schema.Others) JsonModel(writer, other.Root, other.Pointer, "");
        return writer;
    }

    private static void JsonModel(SourceWriter writer, TypeName root, string pointer, string types) =>
        writer.Line($"{Model}typeof({root.FullName}), {CSharpLiteral.Text(pointer)}{types})]");

    private static void JsonModel(SourceWriter writer, string text, string end)
    {
        writer.Line(Model);
        using (writer.Indent()) writer.Literal(text, end);
    }
}
