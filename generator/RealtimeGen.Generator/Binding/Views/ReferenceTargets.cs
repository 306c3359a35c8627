using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Where each <c>$ref</c> and its kin leads, with a problem for every one that leads nowhere.</summary>
internal sealed class ReferenceTargets
{
    private readonly ReferenceResolver _resolver;
    private readonly Dictionary<string, BoundDocument> _documents;
    private readonly Dictionary<string, IReadOnlyList<Place>> _targets = new(StringComparer.Ordinal);
    private readonly Problems _problems;

    public ReferenceTargets(IReadOnlyList<BoundDocument> documents, Problems problems)
    {
        _resolver = new ReferenceResolver(documents.Select(d => d.Schema).ToArray());
        _documents = documents.ToDictionary(d => d.Path, d => d, StringComparer.Ordinal);
        _problems = problems;
        foreach (BoundDocument document in documents) document.Index = _resolver.IndexOf(document.Path);
        foreach (Problem problem in _resolver.TakeProblems()) problems.Add(problem);
    }

    /// <summary>Up to draft 7 a schema with <c>$ref</c> is nothing but the reference (draft 7 core, 8.3).</summary>
    public static bool SiblingsAreIgnored(Place place) => place.Document.Schema.Dialect.RefReplacesSiblings() && place.Node.Has("$ref");

    /// <summary>What applies in the place of a schema's references: seldom more than one.</summary>
    public IReadOnlyList<Place> Of(Place place)
    {
        if (place.Node.Boolean is not null) return [];
        if (_targets.TryGetValue(place.Key, out IReadOnlyList<Place>? known)) return known;
        List<Place> targets = [];
        if (place.Node.Text("$ref") is { } reference && Resolve(place, "$ref", reference) is { } target) targets.Add(target);
        if (place.Node.Text("$dynamicRef") is { } dynamic && Resolve(place, "$dynamicRef", dynamic) is { } start) targets.Add(Dynamic(place, start));
        if (place.Node.Text("$recursiveRef") is { } recursive && Resolve(place, "$recursiveRef", recursive) is { } root) targets.Add(Recursive(place, root));
        return _targets[place.Key] = targets;
    }

    /// <summary>Where one reference starts from, dynamic anchors aside; null where it leads nowhere.</summary>
    /// <param name="keyword"><c>$ref</c> or one of its kin, which the place has.</param>
    public Place? Start(Place place, string keyword) => Resolve(place, keyword, place.Node.Text(keyword)!);

    /// <summary>A reference that leads only back to itself demands nothing: surely not what its author meant.</summary>
    public void CheckForLoop(Place place)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (Place? next = place; next is not null; next = Of(next) is [{ } first, ..] ? first : null)
        {
            if (seen.Add(next.Key)) continue;
            ReportLoop(place);
            return;
        }
    }

    public void ReportLoop(Place place) => _problems.Add(place, "$ref", "RTG1010", place.Node.Text("$ref") ?? "#");

    /// <summary>Only where the starting point itself has the dynamic anchor does the scope decide (draft 2020-12 core, 8.2.3.2).</summary>
    private static Place Dynamic(Place from, Place start) =>
        start.Node.Text("$dynamicAnchor") is { } name && from.Node.Text("$dynamicRef")!.EndsWith("#" + name, StringComparison.Ordinal)
            ? from.Scope.Find(name) ?? start
            : start;

    /// <summary>Draft 2019-09 core, 8.2.4.2.1.</summary>
    private static Place Recursive(Place from, Place root) =>
        root.Node.Get<FlagKeyword>("$recursiveAnchor") is { Value: true } ? from.Scope.Find(SchemaResource.RecursiveAnchor) ?? root : root;

    /// <summary>A meta-schema joins when a reference first leads to it, in the namespace of the file that holds the reference.</summary>
    private BoundDocument Document(SchemaDocument schema, BoundDocument from)
    {
        if (_documents.TryGetValue(schema.Path, out BoundDocument? known)) return known;
        return _documents[schema.Path] = new BoundDocument(schema, SchemaOptions.OfMetaSchema(from.Options)) { Index = _resolver.IndexOf(schema.Path) };
    }

    private Place? Resolve(Place place, string keyword, string reference)
    {
        if (_resolver.Resolve(place.Document.Schema, place.Node, reference, out SchemaDocument? schema, out SchemaNode? node))
        {
            foreach (Problem problem in _resolver.TakeProblems()) _problems.Add(problem);
            BoundDocument document = Document(schema, place.Document);
            return new Place(document, node, place.Scope.Enter(document, node.Pointer));
        }

        _problems.Add(_resolver.Explain(place.Document.Schema, place.Node, keyword, reference));
        return null;
    }
}
