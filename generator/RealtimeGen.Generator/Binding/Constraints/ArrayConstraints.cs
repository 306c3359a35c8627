using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>What is demanded of the items of an array.</summary>
internal sealed class ArrayConstraints(ConstraintBuilder constraints, ViewReader views, CoverageReader coverage)
{
    public void Add(View view, List<Constraint> into)
    {
        if (ItemsMerge.Of(view, views, constraints.Of) is { } items) into.Add(items);
        foreach (Place place in view.Places)
        {
            AddContains(place, into);
            AddUnevaluated(place, into);
        }
    }

    private void AddContains(Place place, List<Constraint> into)
    {
        if (place.Node.Subschema("contains") is not { } item) return;
        long minimum = place.Node.Get<CountKeyword>("minContains")?.Value ?? 1;
        long? maximum = place.Node.Get<CountKeyword>("maxContains")?.Value;
        if (minimum == 0 && maximum is null) return;
        string location = place.Node.Location("contains");
        into.Add(new Contains(
            location,
            constraints.Of(place, item),
            minimum,
            place.Node.Has("minContains") ? place.Node.Location("minContains") : location,
            maximum,
            maximum is null ? null : place.Node.Location("maxContains")));
    }

    private void AddUnevaluated(Place place, List<Constraint> into)
    {
        if (place.Node.Subschema("unevaluatedItems") is not { } schema) return;
        ConstraintSet item = constraints.Of(place, schema);
        if (item.IsEmpty) return;
        Coverage evaluated = coverage.OfItems(place);
        if (!evaluated.All) into.Add(new UnevaluatedItems(place.Node.Location("unevaluatedItems"), evaluated, item));
    }
}
