namespace RealtimeGen.Generator.Model.Constraints;

/// <summary>
/// The constraints of a set as passes over the value. What can be checked while the value is read once is one pass; each demand that
/// consumes the value itself is another.
/// </summary>
internal static class Conjunction
{
    /// <summary>The same demands without nesting: no <see cref="NullOr"/> that the demands themselves can say.</summary>
    public static ConstraintSet Flatten(ConstraintSet set)
    {
        Constraint[] flat = [.. Flat(set.Constraints)];
        Constraint? never = flat.FirstOrDefault(c => c is Impossible);
        return set with { Constraints = never is null ? flat.ToEquatableArray() : [never] };
    }

    public static List<ConstraintSet> Passes(ConstraintSet flat)
    {
        List<Constraint> own = [];
        List<ConstraintSet> passes = [];
        foreach (Constraint constraint in flat.Constraints)
        {
            if (CanJoin(constraint, own)) own.Add(constraint);
            else passes.Add(flat with { Constraints = [constraint] });
        }

        if (own.Count > 0) passes.Insert(0, flat with { Constraints = own.ToEquatableArray() });
        return passes;
    }

    /// <summary>Values that can only be told apart as whole texts.</summary>
    public static bool HasCompound(AllowedValues values) => values.Values.Any(v => v is JsonArray or JsonObject);

    private static IEnumerable<Constraint> Flat(IEnumerable<Constraint> constraints) => constraints.SelectMany(constraint => constraint switch
    {
        NullOr nullable => WithNull(nullable, [.. Flat(nullable.Value.Constraints)]),
        TypeConstraint { Types: JsonTypes.Any } => [],
        TypeConstraint type => [new TypeDemand(type.Location, type.Types)],
        Not { Schema.IsEmpty: true } => [new Impossible(constraint.Location)],
        Not { Schema.Constraints: [Impossible] } => [],
        _ when DemandsNothing(constraint) => [],
        _ => [constraint],
    });

    private static Constraint[] WithNull(NullOr nullable, Constraint[] value) => value switch
    {
        [] => [],
        [NullOr inner] => [inner],
        _ when value.Any(SpeaksOfNull) => [nullable with { Value = nullable.Value with { Constraints = value.ToEquatableArray() } }],
        _ => [.. value.Select(WithNull)],
    };

    private static bool SpeaksOfNull(Constraint constraint) => constraint is Reference or Choice or NullOr or Not or Conditional;

    // Every other constraint says nothing about null.
    private static Constraint WithNull(Constraint constraint) => constraint switch
    {
        TypeDemand type => new TypeDemand(type.Location, type.Types | JsonTypes.Null),
        AllowedValues values when values.Values.Contains(JsonNull.Instance) => values,
        AllowedValues values => values with { Values = values.Values.Append(JsonNull.Instance).ToEquatableArray() },
        Impossible => new TypeDemand(constraint.Location, JsonTypes.Null),
        _ => constraint,
    };

    private static bool DemandsNothing(Constraint constraint) => constraint switch
    {
        Conditional conditional => conditional.Then is not { IsEmpty: false } && conditional.Else is not { IsEmpty: false },
        DependentSchema dependent => dependent.Schema.IsEmpty,
        PropertyNames names => names.Name.IsEmpty,
        Contains contains => contains.Minimum <= 0 && contains.Maximum is null,
        UnevaluatedItems items => items.Evaluated.All || items.Item.IsEmpty,
        UnevaluatedMembers members => members.Evaluated.All || members.Value.IsEmpty,
        _ => false,
    };

    private static bool CanJoin(Constraint constraint, List<Constraint> own) => constraint switch
    {
        AllowedValues values => !HasCompound(values) && IsFirst<AllowedValues>(own),
        TypeDemand => IsFirst<TypeDemand>(own),
        Items => IsFirst<Items>(own),
        Members => IsFirst<Members>(own),
        UniqueItems => IsFirst<UniqueItems>(own),
        PropertyNames => IsFirst<PropertyNames>(own),
        Contains or ItemCountBound or MemberCountBound or Required or DependentRequired => true,
        Impossible or NumberBound or MultipleOf or LengthBound or Pattern or Format => true,
        Reference or Choice or NullOr or Not or Conditional or DependentSchema or UnevaluatedItems or UnevaluatedMembers => false,
        _ => throw new InvalidOperationException($"No check for {constraint.GetType().Name}."),
    };

    private static bool IsFirst<T>(List<Constraint> own) => !own.OfType<T>().Any();
}
