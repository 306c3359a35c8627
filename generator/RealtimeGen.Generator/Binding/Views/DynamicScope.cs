using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>
/// The dynamic anchors of all resources that led to a schema, the outermost of each name (draft 2020-12 core, 8.2.3.2). There are finitely many of
/// these for a set of documents, so a schema is bound once under each that reaches it, and no validator has to keep track of them.
/// </summary>
internal sealed class DynamicScope
{
    public static readonly DynamicScope Empty = new([]);

    private readonly IReadOnlyList<Anchor> _anchors;

    private DynamicScope(IReadOnlyList<Anchor> anchors)
    {
        _anchors = anchors;
        Key = string.Concat(anchors.Select(a => "^" + a.Name + "=" + a.Document.Path + "#" + a.Node.Pointer));
    }

    /// <summary>Empty where no resource on the way has a dynamic anchor.</summary>
    public string Key { get; }

    /// <summary>The scope within the resource that holds a schema.</summary>
    /// <param name="pointer">Of the schema.</param>
    public DynamicScope Enter(BoundDocument document, string pointer)
    {
        if (document.Index?.ResourceAt(pointer) is not { DynamicAnchors.Count: > 0 } resource) return this;
        Anchor[] added = resource.DynamicAnchors
            .Where(a => Find(a.Key) is null)
            .Select(a => new Anchor(a.Key, document, a.Value))
            .ToArray();
        return added.Length == 0 ? this : new DynamicScope(_anchors.Concat(added).OrderBy(a => a.Name, StringComparer.Ordinal).ToArray());
    }

    /// <param name="name">Of a <c>$dynamicAnchor</c>; <see cref="SchemaResource.RecursiveAnchor"/> for <c>$recursiveAnchor</c>.</param>
    public Place? Find(string name)
    {
        foreach (Anchor anchor in _anchors)
        {
            if (anchor.Name == name) return new Place(anchor.Document, anchor.Node, this);
        }

        return null;
    }

    private sealed class Anchor(string name, BoundDocument document, SchemaNode node)
    {
        public string Name { get; } = name;

        public BoundDocument Document { get; } = document;

        public SchemaNode Node { get; } = node;
    }
}
