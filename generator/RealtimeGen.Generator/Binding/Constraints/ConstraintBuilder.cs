using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>View to constraints: what the validator checks and the evaluator interprets.</summary>
internal sealed class ConstraintBuilder
{
    private readonly Dictionary<string, ConstraintSet> _sets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly ViewReader _views;
    private readonly Admission _admission;
    private readonly ShapeReader _shapes;
    private readonly ITypeNames _types;
    private readonly InPlaceLoops _loops;
    private readonly CheckRegistry _checks;
    private readonly TypeDemands _demands;
    private readonly ScalarConstraints _scalars;
    private readonly LogicConstraints _logic;
    private readonly ArrayConstraints _arrays;
    private readonly ObjectConstraints _objects;

    public ConstraintBuilder(ViewReader views, Admission admission, ShapeReader shapes, ITypeNames types, CheckRegistry checks, Problems problems)
    {
        _views = views;
        _admission = admission;
        _shapes = shapes;
        _types = types;
        _checks = checks;
        _loops = new InPlaceLoops(views, problems);
        _demands = new TypeDemands(this);
        _scalars = new ScalarConstraints(problems);
        CoverageReader coverage = new(this, views);
        _logic = new LogicConstraints(this);
        _arrays = new ArrayConstraints(this, views, coverage);
        _objects = new ObjectConstraints(this, views, coverage, new PatternNames(problems));
    }

    /// <summary>
    /// What a place of use demands: a reference where the view has a codec of its own. Whether it has one depends on names, and what is demanded
    /// does not: a shape that could have had one is written out as the codec would have it.
    /// </summary>
    public ConstraintSet Of(View view)
    {
        Shape shape = _shapes.Of(view);
        string location = view.First.Node.Pointer;
        TypeName? type = _types.NameOf(shape);
        bool isOneBranch = shape.IsNullable && shape.Core.First != view.First;
        if (type is null && !shape.IsNamed && !isOneBranch) return Shared(view, shape);
        ConstraintSet core = type is { } name ? new ConstraintSet(location, [new Reference(location, name)]) : Shared(shape.Core, shape);
        return shape.IsNullable ? new ConstraintSet(location, [new NullOr(location, core)]) : core;
    }

    /// <summary>What a schema within a place demands of another value than the place does: of a member, an item, a name.</summary>
    public ConstraintSet Of(Place owner, SchemaNode child) => Of(_views.Of(owner.At(child)));

    /// <summary>What a schema within a place demands of the same value. One that comes back to itself demands nothing.</summary>
    public ConstraintSet InPlace(Place owner, SchemaNode child)
    {
        Place place = owner.At(child);
        return _loops.IsLoop(owner, place) ? new ConstraintSet(child.Pointer, []) : Of(_views.Of(place));
    }

    /// <summary>Everything that a view demands, keyword by keyword.</summary>
    public ConstraintSet Own(View view)
    {
        if (_sets.TryGetValue(view.Key, out ConstraintSet? known)) return known;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _open.Add(view.Key);
        List<Constraint> constraints = [];
        AddBoolean(view, constraints);
        AddType(view, constraints);
        AddValues(view, constraints);
        _scalars.Add(view, constraints);
        if ((view.Mask & JsonTypes.Array) != 0) _arrays.Add(view, constraints);
        if ((view.Mask & JsonTypes.Object) != 0) _objects.Add(view, constraints);
        _logic.Add(view, constraints);
        foreach (UnionKeyword keyword in UnionKeyword.In(view)) constraints.Add(Choices.Of(keyword, view, _views, _admission, InPlace));
        _open.Remove(view.Key);
        ConstraintSet own = new(view.First.Node.Pointer, constraints.ToEquatableArray());
        // Within itself the view may have asked for a check by name, also where it is itself the part of a type.
        if (_checks.Find(view) is not null) _checks.Complete(view, own);
        return _sets[view.Key] = own;
    }

    /// <summary>A union of JSON types that <c>type</c> spells: a choice whose branches are the view under each type.</summary>
    public ConstraintSet OwnOfTypes(VariantShape shape)
    {
        Place place = shape.Core.All<TypeKeyword>("type").First().Place;
        EquatableArray<ConstraintSet> branches = shape.Parts.Select(p => Own(p.View)).ToEquatableArray();
        EquatableArray<Route> routes = shape.Parts.Select((p, i) => (Route)new SingleRoute(p.Types, i)).ToEquatableArray();
        string location = place.Node.Location("type");
        return new ConstraintSet(
            place.Node.Pointer, [new Choice(location, false, branches, routes, Wording.Types(_admission.Of(shape.Core)))]);
    }

    /// <summary>
    /// The demands themselves, or a call of the codec that checks them: for a view that contains itself without a type in between, and for a large
    /// definition, which would otherwise be written out wherever it is used.
    /// </summary>
    private ConstraintSet Shared(View view, Shape shape)
    {
        if (_checks.Find(view) is { } known) return known;
        if (_open.Contains(view.Key)) return _checks.Claim(view);
        ConstraintSet own = WrittenOut(view, shape);
        if (_checks.Find(view) is { } recursive) return recursive;
        int large = _views.IsReferenced(view.First) ? ConstraintWeight.Large : ConstraintWeight.Huge;
        if (ConstraintWeight.Of(own) < large) return own;
        ConstraintSet reference = _checks.Claim(view);
        _checks.Complete(view, own);
        return reference;
    }

    /// <summary>Those of a choice between types differ from those of its keywords in which errors stand beside which.</summary>
    private ConstraintSet WrittenOut(View view, Shape shape)
    {
        if (shape is not (EnumShape or VariantShape) || IsMereType(view)) return Own(view);
        _open.Add(view.Key);
        ConstraintSet own = _demands.Of(shape);
        _open.Remove(view.Key);
        if (_checks.Find(view) is not null) _checks.Complete(view, own);
        return own;
    }

    private static bool IsMereType(View view) =>
        view.Places.All(p => p.Node.Keywords.All(k => k.Name == "type" || !KeywordRoles.IsAssertion(k.Name)));

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

        if (narrowest is null) return;
        string location = narrowest.Node.Location("type");
        constraints.Add(types == JsonTypes.None ? new Impossible(location) : new TypeConstraint(location, types));
    }

    private static void AddValues(View view, List<Constraint> constraints)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Get<ValueKeyword>("const") is { } constant)
                constraints.Add(new AllowedValues(place.Node.Location("const"), [constant.Value]));
            if (place.Node.Get<ValuesKeyword>("enum") is not { } values) continue;
            IEnumerable<JsonValue> allowed = values.Values.Where(v => (JsonValueType.Of(v) & view.Mask) != 0);
            constraints.Add(new AllowedValues(place.Node.Location("enum"), allowed.ToEquatableArray()));
        }
    }
}
