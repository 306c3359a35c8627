using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Binding;

/// <summary>A document with what the project says about it. Compared by reference: one bind makes one of these per file.</summary>
internal sealed class BoundDocument(SchemaDocument schema, SchemaOptions options)
{
    public SchemaDocument Schema { get; } = schema;

    public SchemaOptions Options { get; } = options;

    public string Path => Schema.Path;

    public SchemaNode Root => Schema.Root!;

    /// <summary>The resources of the file, known once all files are.</summary>
    public DocumentIndex? Index { get; set; }

    /// <summary>The root as a place.</summary>
    public Place RootPlace => new(this, Root, DynamicScope.Empty.Enter(this, ""));

    /// <summary>A schema of the file as a place, within all resources around it.</summary>
    public Place PlaceAt(SchemaNode node)
    {
        DynamicScope scope = RootPlace.Scope;
        for (int end = node.Pointer.IndexOf('/', Math.Min(1, node.Pointer.Length)); end > 0; end = node.Pointer.IndexOf('/', end + 1))
            scope = scope.Enter(this, node.Pointer.Substring(0, end));
        return new Place(this, node, scope.Enter(this, node.Pointer));
    }

    /// <summary>Not a file of the project: what lies in it is checked and never becomes a type.</summary>
    public bool IsMetaSchema => Schema.IsMetaSchema;

    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary>True for a schema with an identity of its own, other than the root.</summary>
    public bool IsResource(SchemaNode node) => Index?.IsResource(node) == true;

    /// <summary><c>format</c> is a demand here: the item's metadata or the meta-schema says so.</summary>
    public bool AssertsFormats => Options.AssertsFormats || Schema.AssertsFormats;
}
