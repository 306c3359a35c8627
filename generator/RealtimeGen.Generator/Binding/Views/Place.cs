using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>A schema in its document, under the dynamic anchors of the resources that led to it.</summary>
internal sealed class Place : IEquatable<Place>
{
    public Place(BoundDocument document, SchemaNode node, DynamicScope scope)
    {
        Document = document;
        Node = node;
        Scope = scope;
        Key = document.Path + "#" + node.Pointer + scope.Key;
    }

    public BoundDocument Document { get; }

    public SchemaNode Node { get; }

    /// <summary>What a <c>$dynamicRef</c> in it can lead to.</summary>
    public DynamicScope Scope { get; }

    public string Key { get; }

    /// <summary>A schema of the same document that this one contains.</summary>
    public Place At(SchemaNode node) => new(Document, node, Document.IsResource(node) ? Scope.Enter(Document, node.Pointer) : Scope);

    public bool Equals(Place? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as Place);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);
}
