using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Options;

/// <summary>What the project says about one schema file.</summary>
/// <param name="Namespace">From metadata, else root namespace and folders; may be empty.</param>
/// <param name="RootType">From metadata; null where the schema's <c>title</c> or the file's name decides.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Dialect">Where <c>$schema</c> does not tell.</param>
/// <param name="AssertsFormats"><c>format</c> is a demand and not only an annotation.</param>
internal sealed record SchemaOptions(
    string Namespace, string? RootType, string Accessibility, Dialect Dialect = Dialects.Default, bool AssertsFormats = false)
{
    /// <summary>For the drafts' own schemas, which are no items: nothing but the namespace of one that refers to them.</summary>
    public static SchemaOptions OfMetaSchema(SchemaOptions referring) => new(referring.Namespace, null, "internal");
}
