using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>What is demanded of a list or a map, as far as a reader can check it on its way through.</summary>
internal sealed class ContainerDemands
{
    private ContainerDemands(ConstraintSet? pass, bool isMap)
    {
        // A schema without a type may speak of arrays and of objects.
        ItemBounds = isMap ? [] : [.. pass?.Constraints.OfType<ItemCountBound>() ?? []];
        MemberBounds = isMap ? [.. pass?.Constraints.OfType<MemberCountBound>() ?? []] : [];
        Unique = isMap ? null : pass?.Find<UniqueItems>();
        Contents = (isMap ? pass?.Find<Members>()?.Others : pass?.Find<Items>()?.Rest) ?? new ConstraintSet("", []);
    }

    public ItemCountBound[] ItemBounds { get; }

    public MemberCountBound[] MemberBounds { get; }

    public UniqueItems? Unique { get; }

    /// <summary>Of each item, or of each member's value.</summary>
    public ConstraintSet Contents { get; }

    /// <summary>Null where there is more to check than that.</summary>
    public static ContainerDemands? Of(ReadSlot slot)
    {
        List<ConstraintSet> passes = Conjunction.Passes(Conjunction.Flatten(slot.Constraints));
        ConstraintSet? pass = passes.FirstOrDefault();
        bool isMap = slot.Type is MapType;
        bool isSimple = passes.Count <= 1 && pass?.Constraints.All(c => isMap ? IsOfMap(c) : IsOfList(c)) != false;
        return isSimple ? new ContainerDemands(pass, isMap) : null;
    }

    private static bool IsOfList(Constraint constraint) =>
        constraint is TypeDemand or ItemCountBound or UniqueItems or Items { Prefix: [] } || (constraint.AppliesTo & JsonTypes.Array) == 0;

    private static bool IsOfMap(Constraint constraint) =>
        constraint is TypeDemand or MemberCountBound or Required { Names: [] } or Members { Named: [], Patterns: [], ClosedBy: null }
        || (constraint.AppliesTo & JsonTypes.Object) == 0;
}
