namespace RealtimeGen.Generator.Schema.References;

/// <summary>A schema with an identity of its own (draft 2020-12 core, 4.3.5): a file, or a subschema with <c>$id</c>.</summary>
internal sealed class SchemaResource(DocumentIndex index, SchemaNode root, UriReference baseUri)
{
    public DocumentIndex Index { get; } = index;

    public SchemaNode Root { get; } = root;

    /// <summary>What relative references in it resolve against.</summary>
    public UriReference BaseUri { get; } = baseUri;

    /// <summary>Stands for <c>$recursiveAnchor</c> of draft 2019-09 among the names of <see cref="DynamicAnchors"/>: no anchor is empty.</summary>
    public const string RecursiveAnchor = "";

    /// <summary>Subschemas that a <c>$dynamicRef</c> of another resource may lead to, by name.</summary>
    public Dictionary<string, SchemaNode> DynamicAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Plain names of subschemas, from <c>$anchor</c>, <c>$dynamicAnchor</c>, or <c>$id</c> up to draft 7.</summary>
    public Dictionary<string, SchemaNode> Anchors { get; } = new(StringComparer.Ordinal);
}
