using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema.References;

/// <summary>The schemas of one file by JSON Pointer, and the resources in it.</summary>
internal sealed class DocumentIndex
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);

    private readonly List<string> _late = [];
    private int _longest;

    public DocumentIndex(SchemaDocument document)
    {
        Document = document;
        FileUri = UriReference.OfFile(document.Path);
        if (document.Root is { } root) Add(root, new SchemaResource(this, root, FileUri));
    }

    public SchemaDocument Document { get; }

    /// <summary>What a relative file path resolves against, whatever <c>$id</c> says.</summary>
    public UriReference FileUri { get; }

    public IEnumerable<SchemaResource> Resources => _resources.Values;

    /// <summary>True where nothing in the file has an identity of its own.</summary>
    public bool IsOneResource => _resources.Count == 1;

    /// <summary>True for a pointer under which no schema can lie.</summary>
    public bool IsBeyond(string pointer) => pointer.Length > _longest;

    public SchemaNode? Find(string pointer) => _nodes.TryGetValue(pointer, out SchemaNode node) ? node : null;

    /// <summary>Also what stands where no keyword has a schema: it is read when a reference first leads there.</summary>
    /// <param name="problems">Gets what is wrong with it.</param>
    public SchemaNode? FindOrRead(string pointer, List<Problem> problems)
    {
        if (Find(pointer) is { } known) return known;
        // A reference may be a million segments long, and no schema lies deeper than the deepest.
        string at = pointer.Length > _longest ? pointer.Substring(0, pointer.LastIndexOf('/', _longest)) : pointer;
        while (!_nodes.ContainsKey(at))
        {
            if (at.Length == 0) return null;
            at = JsonPointer.Parent(at);
        }

        string[] path = JsonPointer.Segments(pointer.Substring(at.Length)).ToArray();
        if (LooseValue.Find(_nodes[at], path) is not (JsonObject or JsonBoolean) || ResourceAt(at) is not { } resource) return null;

        string place = path.Aggregate(at, JsonPointer.Append);
        if (SchemaReader.ReadLate(Document, LooseValue.Find(_nodes[at], path)!, place, problems) is not { } node) return null;
        Add(node, resource);
        _late.Add(place);
        return node;
    }

    /// <summary>True where a reference led to a schema behind a pointer at which no keyword has one.</summary>
    public bool WasReadLate(string pointer) => _late.Exists(late => late.StartsWith(pointer + "/", StringComparison.Ordinal) || late == pointer);

    /// <summary>The innermost resource that holds the schema at a pointer; null when the file could not be read.</summary>
    public SchemaResource? ResourceAt(string pointer)
    {
        while (true)
        {
            if (_resources.TryGetValue(pointer, out SchemaResource resource)) return resource;
            if (pointer.Length == 0) return null;
            pointer = _resources.Count == 1 ? "" : JsonPointer.Parent(pointer);
        }
    }

    /// <summary>True for the root of a resource within the file.</summary>
    public bool IsResource(SchemaNode node) => node.Pointer.Length > 0 && _resources.ContainsKey(node.Pointer);

    private void Add(SchemaNode node, SchemaResource resource)
    {
        resource = Identify(node, resource);
        _nodes[node.Pointer] = node;
        _longest = Math.Max(_longest, node.Pointer.Length);
        foreach (Keyword keyword in node.Keywords)
        {
            foreach (SchemaNode child in keyword.Children) Add(child, resource);
        }
    }

    /// <summary>Draft 2020-12 core, 8.2.1 and 8.2.2; up to draft 7 a fragment in <c>$id</c> is what <c>$anchor</c> became.</summary>
    private SchemaResource Identify(SchemaNode node, SchemaResource resource)
    {
        string? id = node.Text(Document.Dialect == Dialect.Draft4 ? "id" : "$id");
        if (id is not null)
        {
            UriReference uri = UriReference.Parse(id);
            if (!uri.IsSameResource) resource = new SchemaResource(this, node, resource.BaseUri.Resolve(uri with { Fragment = null }));
            if (uri.Fragment is { Length: > 0 } name && name[0] != '/' && Document.Dialect <= Dialect.Draft7) resource.Anchors[name] = node;
        }

        if (ReferenceEquals(resource.Root, node)) _resources[node.Pointer] = resource;
        if (node.Text("$anchor") is { } anchor) resource.Anchors[anchor] = node;
        if (node.Text("$dynamicAnchor") is { } dynamicAnchor) resource.Anchors[dynamicAnchor] = resource.DynamicAnchors[dynamicAnchor] = node;
        if (ReferenceEquals(resource.Root, node) && node.Get<FlagKeyword>("$recursiveAnchor") is { Value: true })
            resource.DynamicAnchors[SchemaResource.RecursiveAnchor] = node;
        return resource;
    }
}
