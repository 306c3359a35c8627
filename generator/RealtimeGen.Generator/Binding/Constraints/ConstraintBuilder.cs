using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>View to constraints: what the validator checks and the evaluator interprets.</summary>
internal sealed class ConstraintBuilder(ViewReader views, Admission admission, ShapeReader shapes, TypeRegistry registry, Problems problems)
{
    private readonly Dictionary<string, ConstraintSet> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>What a place of use demands: a reference where the view is a type of its own.</summary>
    public ConstraintSet Of(View view)
    {
        Shape shape = shapes.Of(view);
        string location = view.First.Node.Pointer;
        if (shape.IsNamed && registry.Find(shape.Core) is { } type)
        {
            ConstraintSet reference = new(location, [new Reference(location, type.Name)]);
            return shape.IsNullable ? new ConstraintSet(location, [new NullOr(location, reference)]) : reference;
        }

        bool isOneBranch = shape.IsNullable && shape.Core.First != view.First;
        return isOneBranch ? new ConstraintSet(location, [new NullOr(location, Own(shape.Core))]) : Own(view);
    }

    /// <summary>Everything that a view demands, keyword by keyword.</summary>
    public ConstraintSet Own(View view)
    {
        if (_sets.TryGetValue(view.Key, out ConstraintSet? known)) return known;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        string location = view.First.Node.Pointer;
        if (!_open.Add(view.Key))
        {
            problems.Add(view.First, null, "RTG1005", "Recursion through arrays or maps alone");
            return new ConstraintSet(location, []);
        }

        List<Constraint> constraints = [];
        AddBoolean(view, constraints);
        AddType(view, constraints);
        AddValues(view, constraints);
        ScalarConstraints.Add(view, constraints, problems);
        AddArray(view, constraints);
        AddObject(view, constraints);
        foreach (UnionKeyword keyword in UnionKeyword.In(view)) constraints.Add(Choices.Of(keyword, view, views, admission, Of));
        _open.Remove(view.Key);
        return _sets[view.Key] = new ConstraintSet(location, constraints.ToEquatableArray());
    }

    /// <summary>A union of JSON types that <c>type</c> spells: a choice whose branches are the view under each type.</summary>
    public ConstraintSet OwnOfTypes(VariantShape shape)
    {
        Place place = shape.Core.All<TypeKeyword>("type").First().Place;
        EquatableArray<ConstraintSet> branches = shape.Parts.Select(p => Own(p.View)).ToEquatableArray();
        EquatableArray<Route> routes = shape.Parts.Select((p, i) => (Route)new SingleRoute(p.Types, i)).ToEquatableArray();
        string location = place.Node.Location("type");
        return new ConstraintSet(
            place.Node.Pointer, [new Choice(location, false, branches, routes, Wording.Types(admission.Of(shape.Core)))]);
    }

    private static void AddBoolean(View view, List<Constraint> constraints)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Boolean == false) constraints.Add(new Impossible(place.Node.Pointer));
        }
    }

    private static void AddType(View view, List<Constraint> constraints)
    {
        JsonTypes types = view.Mask;
        Place? narrowest = null;
        foreach ((Place place, TypeKeyword keyword) in view.All<TypeKeyword>("type"))
        {
            if (narrowest is null || (types & keyword.Types) != types) narrowest = place;
            types &= keyword.Types;
        }

        if (narrowest is { } at) constraints.Add(new TypeConstraint(at.Node.Location("type"), types));
    }

    private static void AddValues(View view, List<Constraint> constraints)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Get<ValueKeyword>("const") is { } constant)
                constraints.Add(new AllowedValues(place.Node.Location("const"), [constant.Value]));
            if (place.Node.Get<ValuesKeyword>("enum") is not { } values) continue;
            IEnumerable<JsonValue> allowed = values.Values.Where(v => (Admission.TypeOf(v) & view.Mask) != 0);
            constraints.Add(new AllowedValues(place.Node.Location("enum"), allowed.ToEquatableArray()));
        }
    }

    private void AddArray(View view, List<Constraint> constraints)
    {
        List<Place> items = [];
        foreach ((Place place, SubschemaKeyword keyword) in view.All<SubschemaKeyword>("items"))
        {
            // Behind prefixItems, items speaks of the rest only (draft 2020-12, 10.3.1.2): not checked until prefixItems is.
            if (keyword.Schema.Boolean != true && !place.Node.Has("prefixItems")) items.Add(place with { Node = keyword.Schema });
        }

        if (items.Count > 0) constraints.Add(new Items(items[0].Node.Pointer, Of(views.Of(items))));
    }

    private void AddObject(View view, List<Constraint> constraints)
    {
        if (MembersMerge.Of(view, views, Of) is { } members) constraints.Add(members);
        foreach ((Place place, NamesKeyword required) in view.All<NamesKeyword>("required"))
        {
            if (required.Names.Count > 0) constraints.Add(new Required(place.Node.Location("required"), required.Names));
        }
    }
}
