using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A type's documentation, attributes and declaration.</summary>
internal static class TypeHead
{
    /// <param name="kind">From <c>abstract</c> or <c>sealed</c> to the name.</param>
    /// <param name="bases">What follows the colon.</param>
    public static SourceWriter.Scope Open(this SourceWriter writer, TypeModel type, string kind, params string[] bases)
    {
        writer.Documentation(type.Documentation).JsonModel(type.Schema).JsonConverter(type.Name.Name).Obsolete(type.Documentation.Obsolete);
        return writer.Declare($"{type.Accessibility} {kind} {type.Name.Name}", bases);
    }

    public static SourceWriter.Scope Declare(this SourceWriter writer, string head, params string[] bases) =>
        writer.FillList(head + " :", bases, "").Braces();

    /// <summary>The interface through which the codec does what the type promises; a line may end between its arguments.</summary>
    public static string[] Model(TypeName type) => [$"global::RealtimeGen.IJsonModel<{type.Name}", $"{type.CodecFullName}>"];

    /// <summary>The interface of a type that has no codec.</summary>
    public static string Model(string self) => $"global::RealtimeGen.IJsonModel<{self}>";
}
