using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A type's documentation, attributes and declaration.</summary>
internal static class TypeHead
{
    /// <param name="kind">From <c>abstract</c> or <c>sealed</c> to the name.</param>
    /// <param name="bases">What follows the colon.</param>
    public static SourceWriter.Scope Open(this SourceWriter writer, TypeModel type, string kind, params string[] bases)
    {
        writer.Documentation(type.Documentation).JsonModel(type.Schema).JsonConverter(type.Name).Obsolete(type.Documentation.Obsolete);
        return writer.Declare($"{type.Accessibility} {kind} {type.Name.Name}", bases);
    }

    public static SourceWriter.Scope Declare(this SourceWriter writer, string head, params string[] bases) =>
        writer.FillList(head + " :", bases, "").Braces();

    public static string Model(string self) => $"global::RealtimeGen.IJsonModel<{self}>";
}
