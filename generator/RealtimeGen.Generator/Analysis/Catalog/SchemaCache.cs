using RealtimeGen.Generator.Binding.Embedding;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>
/// Texts that were read and bound, for the next compilation: with every key that is pressed in an editor there is one. By content, since the
/// compiler makes a new string of a literal in pieces each time; hashing the largest text takes some 20 microseconds.
/// </summary>
internal static class SchemaCache
{
    private static readonly RecentValues<EmbeddedFile, EmbeddedDocument> Documents = new();
    private static readonly RecentValues<EquatableArray<EmbeddedFile>, EmbeddedSchemas> Schemas = new();

    public static EmbeddedDocument Read(EmbeddedFile text) => Documents.Get(text, EmbeddedDocument.Read);

    public static EmbeddedSchemas Bind(IReadOnlyList<EmbeddedDocument> documents) =>
        Schemas.Get(documents.Select(d => d.Text).ToEquatableArray(), _ => new EmbeddedSchemas(documents));
}
