using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>Whether reading a value also checks all that is demanded of it; otherwise the check runs ahead on a copy of the cursor.</summary>
internal static class Fusion
{
    public static bool OfSlot(ValueType type, ConstraintSet demands) => type switch
    {
        ScalarType => true,
        RawType => true,
        NamedType => IsReference(demands) || (demands.Constraints.Count == 1 && demands.Constraints[0] is NullOr nullable && IsReference(nullable.Value)),
        ListType list => list.Item.IsFused && Contents(demands, JsonTypes.Array).All(c => c is TypeConstraint or Items { Prefix.Count: 0 } or ItemCountBound),
        MapType map => map.Value.IsFused && Contents(demands, JsonTypes.Object).All(c =>
            c is TypeConstraint or Members { Named.Count: 0, Patterns.Count: 0 } or MemberCountBound),
        _ => false,
    };

    public static bool OfObject(ConstraintSet demands) =>
        demands.Constraints.All(c => c is TypeConstraint or Members { Patterns.Count: 0 } or Required or MemberCountBound)
        && demands.Constraints.Count(c => c is Members) <= 1;

    private static bool IsReference(ConstraintSet demands) => demands.Constraints.Count == 1 && demands.Constraints[0] is Reference;

    private static IEnumerable<Constraint> Contents(ConstraintSet demands, JsonTypes type)
    {
        ConstraintSet inner = demands.Constraints.Count == 1 && demands.Constraints[0] is NullOr nullable ? nullable.Value : demands;
        return inner.Constraints.Where(c => (c.AppliesTo & type) != 0);
    }
}
