using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen.Generator.Schema.References;

/// <summary>Finds what a <c>$ref</c> leads to among all schema files of the project. Made once per bind; nothing is ever fetched.</summary>
internal sealed class ReferenceResolver
{
    /// <summary>A project that broke all of its references at once gets the names for the first of them only.</summary>
    private const int MaximumSuggestions = 100;

    private readonly Dictionary<string, DocumentIndex> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaResource> _byRelativeId = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private int _explained;

    /// <param name="documents">Where two claim one identity, the first has it.</param>
    public ReferenceResolver(IReadOnlyList<SchemaDocument> documents)
    {
        foreach (SchemaDocument document in documents)
        {
            if (!_byPath.ContainsKey(document.Path)) Add(document);
        }
    }

    /// <summary>What was found wrong while identities were collected and references followed; each problem is given once.</summary>
    public IReadOnlyList<Problem> TakeProblems()
    {
        Problem[] taken = [.. _problems];
        _problems.Clear();
        return taken;
    }

    public DocumentIndex? IndexOf(string path) => _byPath.TryGetValue(path, out DocumentIndex index) ? index : null;

    internal IReadOnlyCollection<DocumentIndex> Documents => _byPath.Values;

    /// <param name="from">The file that holds the reference.</param>
    /// <param name="at">The schema that holds it.</param>
    /// <param name="reference">The value of <c>$ref</c>.</param>
    public bool Resolve(
        SchemaDocument from,
        SchemaNode at,
        string reference,
        [NotNullWhen(true)] out SchemaDocument? document,
        [NotNullWhen(true)] out SchemaNode? node)
    {
        UriReference uri = UriReference.Parse(reference);
        SchemaResource? resource = FindResource(from, at, uri);
        document = resource?.Index.Document;
        node = resource is null ? null : FindIn(resource, uri.Fragment);
        return node is not null;
    }

    /// <summary>Why a reference that did not resolve leads to no schema, with the nearest ones that exist.</summary>
    public Problem Explain(SchemaDocument from, SchemaNode at, string keyword, string reference)
    {
        UriReference uri = UriReference.Parse(reference);
        bool suggests = ++_explained <= MaximumSuggestions;
        return new ReferenceProblem(this, from, at, keyword, reference, suggests).Explain(FindResource(from, at, uri), uri.Fragment);
    }

    /// <summary>
    /// By base URI as the specification has it; else as a path from the file itself, since editors resolve so and an absolute
    /// <c>$id</c> should not cut a file off from its neighbours; else by a relative <c>$id</c> as it is written; else one of the drafts'
    /// own, which a file with the same <c>$id</c> stands in for.
    /// </summary>
    private SchemaResource? FindResource(SchemaDocument from, SchemaNode at, UriReference uri)
    {
        if (!_byPath.TryGetValue(from.Path, out DocumentIndex index) || index.ResourceAt(at.Pointer) is not { } own) return null;
        if (uri.IsSameResource) return own;

        UriReference target = own.BaseUri.Resolve(uri);
        return _byUri.TryGetValue(target.Key, out SchemaResource resource)
            || (!uri.IsAbsolute && _byUri.TryGetValue(index.FileUri.Resolve(uri).Key, out resource))
            || (!uri.IsAbsolute && _byRelativeId.TryGetValue(uri.Path, out resource))
                ? resource
                : FindMetaSchema(target);
    }

    private SchemaResource? FindMetaSchema(UriReference uri) =>
        MetaSchemas.Find(uri) is { } document
            ? (_byPath.TryGetValue(document.Path, out DocumentIndex known) ? known : Add(document)).ResourceAt("")
            : null;

    private DocumentIndex Add(SchemaDocument document)
    {
        DocumentIndex index = new(document);
        _byPath.Add(document.Path, index);
        foreach (SchemaResource resource in index.Resources) Identify(resource);
        if (index.ResourceAt("") is not { } root) return index;

        AddIfNew(_byUri, index.FileUri.Key, root);
        if (document.Id is { } id && !UriReference.Parse(id).IsAbsolute) AddIfNew(_byRelativeId, id, root);
        return index;
    }

    private SchemaNode? FindIn(SchemaResource resource, string? fragment)
    {
        if (fragment is null or "") return resource.Root;

        fragment = Uri.UnescapeDataString(fragment);
        if (fragment[0] == '/') return resource.Index.FindOrRead(resource.Root.Pointer + fragment, _problems);
        return resource.Anchors.TryGetValue(fragment, out SchemaNode node) ? node : null;
    }

    /// <summary>The first of several with one identity has it.</summary>
    private void Identify(SchemaResource resource)
    {
        string key = resource.BaseUri.Key;
        AddIfNew(_byUri, key, resource);
        if (_byUri[key] == resource) return;

        SchemaDocument document = resource.Index.Document;
        string keyword = document.Dialect == Dialect.Draft4 ? "id" : "$id";
        SchemaResource first = _byUri[key];
        string holder = first.Index.Document.Path.Substring(first.Index.Document.Path.LastIndexOf('/') + 1) + "#" + first.Root.Pointer;
        _problems.Add(new Problem(
            document.Path, resource.Root.Location(keyword), ProblemPart.Value, "RTG1019", [resource.Root.Text(keyword) ?? key, holder]));
    }

    private static void AddIfNew(Dictionary<string, SchemaResource> resources, string key, SchemaResource resource)
    {
        if (!resources.ContainsKey(key)) resources.Add(key, resource);
    }
}
