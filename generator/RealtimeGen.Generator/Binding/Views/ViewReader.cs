using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Follows references and flattens <c>allOf</c>: place to view.</summary>
internal sealed class ViewReader(ReferenceTargets references)
{
    private readonly Dictionary<string, View> _views = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);

    public View Of(Place place)
    {
        if (_views.TryGetValue(place.Key, out View? view)) return view;
        List<Place> places = [];
        Flatten(place, places, new HashSet<string>(StringComparer.Ordinal));
        if (places.Count == 0) references.CheckForLoop(place);
        view = new View(places.Count == 0 ? [place] : places);
        return _views[place.Key] = view;
    }

    /// <summary>The conjunction of several places, such as one property declared by several branches of an <c>allOf</c>.</summary>
    public View Of(IReadOnlyList<Place> all)
    {
        if (all.Count == 1) return Of(all[0]);
        List<Place> places = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (Place place in all) Flatten(place, places, seen);
        return new View(places.Count == 0 ? [all[0]] : places);
    }

    /// <summary>What applies in the place of a schema's references.</summary>
    public IReadOnlyList<Place> Targets(Place place) => references.Of(place);

    /// <summary>True for a schema that a reference met so far leads to.</summary>
    public bool IsReferenced(Place place) => _referenced.Contains(place.Key);

    private void Flatten(Place place, List<Place> into, HashSet<string> seen)
    {
        if (!seen.Add(place.Key)) return;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (Asserts(place)) into.Add(place);
        foreach (Place target in references.Of(place))
        {
            _referenced.Add(target.Key);
            Flatten(target, into, seen);
        }

        if (ReferenceTargets.SiblingsAreIgnored(place)) return;
        foreach (SchemaNode branch in place.Node.Subschemas("allOf")) Flatten(place.At(branch), into, seen);
    }

    /// <summary>True when the schema itself demands something, beside what it refers to.</summary>
    private static bool Asserts(Place place)
    {
        if (place.Node.Boolean is { } boolean) return !boolean;
        if (ReferenceTargets.SiblingsAreIgnored(place)) return false;
        foreach (Keyword keyword in place.Node.Keywords.AsSpan())
        {
            if (KeywordRoles.IsAssertion(keyword.Name)) return true;
        }

        return false;
    }
}
