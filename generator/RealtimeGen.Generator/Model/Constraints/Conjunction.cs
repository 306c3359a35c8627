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
        _ => [constraint],
    });

    private static Constraint[] WithNull(NullOr nullable, Constraint[] value) => value switch
    {
        [] => [],
        [NullOr inner] => [inner],
        _ when value.Any(c => c is Reference or Choice or NullOr) => [nullable with { Value = nullable.Value with { Constraints = value.ToEquatableArray() } }],
        _ => [.. value.Select(WithNull)],
    };

    // Every other constraint says nothing about null.
    private static Constraint WithNull(Constraint constraint) => constraint switch
    {
        TypeDemand type => new TypeDemand(type.Location, type.Types | JsonTypes.Null),
        AllowedValues values when values.Values.Contains(JsonNull.Instance) => values,
        AllowedValues values => values with { Values = values.Values.Append(JsonNull.Instance).ToEquatableArray() },
        Impossible => new TypeDemand(constraint.Location, JsonTypes.Null),
        _ => constraint,
    };

    private static bool CanJoin(Constraint constraint, List<Constraint> own) => constraint switch
    {
        Reference or Choice or NullOr => false,
        AllowedValues values => !HasCompound(values) && !own.OfType<AllowedValues>().Any(),
        TypeDemand => !own.OfType<TypeDemand>().Any(),
        Items => !own.OfType<Items>().Any(),
        Members => !own.OfType<Members>().Any(),
        UniqueItems => !own.OfType<UniqueItems>().Any(),
        _ => true,
    };
}
