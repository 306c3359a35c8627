using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Follows references and flattens <c>allOf</c>: place to view.</summary>
internal sealed class ViewReader(ReferenceTargets references)
{
    /// <summary>
    /// Steps from schema to schema in one bind. The largest schemas in use take some 100,000; where merges of merges multiply, there is no end.
    /// </summary>
    private const int MaximumSteps = 2_000_000;

    private readonly Dictionary<string, View> _views = new(StringComparer.Ordinal);
    private readonly HashSet<string> _referenced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _loops = new(StringComparer.Ordinal);
    private int _steps;

    public View Of(Place place)
    {
        if (_views.TryGetValue(place.Key, out View? view)) return view;
        if (OfTarget(place) is { } same) return same;
        List<Place> places = [];
        Flatten(place, places, new HashSet<string>(StringComparer.Ordinal));
        if (places.Count == 0) references.CheckForLoop(place);
        view = new View(places.Count == 0 ? [place] : places);
        return _views[place.Key] = view;
    }

    /// <summary>
    /// The view that a chain of nothing but references ends in, the same for every link of it; null where the place is no such link.
    /// Each link flattened by itself would make a chain of thousands quadratic.
    /// </summary>
    private View? OfTarget(Place place)
    {
        if (!IsLink(place, out Place? next)) return null;
        List<Place> links = [place];
        HashSet<string> seen = new(StringComparer.Ordinal) { place.Key };
        View? view = null;
        bool isLoop = false;
        while (!isLoop && !_views.TryGetValue(next.Key, out view) && IsLink(next, out Place? further))
        {
            isLoop = !seen.Add(next.Key);
            if (!isLoop) links.Add(next);
            next = further;
        }

        isLoop |= view is not null && _loops.Contains(view.First.Key);
        if (!isLoop) view ??= Of(next);
        foreach (Place link in links)
        {
            _referenced.Add(references.Of(link)[0].Key);
            _views[link.Key] = isLoop ? new View([link]) : view!;
            if (!isLoop) continue;
            _loops.Add(link.Key);
            references.ReportLoop(link);
        }

        return _views[place.Key];
    }

    /// <summary>True where a place demands no more than what its one reference leads to.</summary>
    private bool IsLink(Place place, [NotNullWhen(true)] out Place? next)
    {
        next = null;
        if (Asserts(place) || references.Of(place) is not [{ } only]) return false;
        if (!ReferenceTargets.SiblingsAreIgnored(place) && place.Node.Has("allOf")) return false;
        next = only;
        return true;
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
        if (++_steps > MaximumSteps)
        {
            throw new SchemaLimitException(
                place, "references and 'allOf' multiply here without end: let fewer schemas with references of their own be combined");
        }

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
