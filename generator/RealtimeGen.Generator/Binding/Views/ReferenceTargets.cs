using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Where each <c>$ref</c> leads, with a problem for every one that leads nowhere.</summary>
internal sealed class ReferenceTargets
{
    private readonly ReferenceResolver _resolver;
    private readonly Dictionary<string, BoundDocument> _documents;
    private readonly Dictionary<string, Place?> _targets = new(StringComparer.Ordinal);
    private readonly Problems _problems;

    public ReferenceTargets(IReadOnlyList<BoundDocument> documents, Problems problems)
    {
        _resolver = new ReferenceResolver(documents.Select(d => d.Schema).ToArray());
        _documents = documents.ToDictionary(d => d.Path, d => d, StringComparer.Ordinal);
        _problems = problems;
    }

    /// <summary>Up to draft 7 a schema with <c>$ref</c> is nothing but the reference (draft 7 core, 8.3).</summary>
    public static bool SiblingsAreIgnored(Place place) => place.Document.Schema.Dialect.RefReplacesSiblings() && place.Node.Has("$ref");

    public Place? Target(Place place)
    {
        if (place.Node.Text("$ref") is not { } reference) return null;
        if (_targets.TryGetValue(place.Key, out Place? known)) return known;
        return _targets[place.Key] = Resolve(place, reference);
    }

    /// <summary>A reference that leads only back to itself demands nothing: surely not what its author meant.</summary>
    public void CheckForLoop(Place place)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { place.Key };
        for (Place? next = Target(place); next is { } at; next = Target(at))
        {
            if (seen.Add(at.Key)) continue;
            _problems.Add(place, "$ref", "RTG1010", place.Node.Text("$ref")!);
            return;
        }
    }

    private Place? Resolve(Place place, string reference)
    {
        if (_resolver.Resolve(place.Document.Schema, place.Node, reference, out SchemaDocument? document, out SchemaNode? node))
            return new Place(_documents[document.Path], node);
        _problems.Add(_resolver.Explain(place.Document.Schema, place.Node, reference));
        return null;
    }
}
