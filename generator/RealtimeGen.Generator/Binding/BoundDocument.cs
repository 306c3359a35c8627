using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>A document with what the project says about it. Compared by reference: one bind makes one of these per file.</summary>
internal sealed class BoundDocument(SchemaDocument schema, SchemaOptions options)
{
    public SchemaDocument Schema { get; } = schema;

    public SchemaOptions Options { get; } = options;

    public string Path => Schema.Path;

    public SchemaNode Root => Schema.Root!;

    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);
}
