using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>What is demanded of a list or a map, as far as a reader can check it on its way through.</summary>
internal sealed class ContainerDemands
{
    private ContainerDemands(ConstraintSet? pass, bool isMap)
    {
        ItemBounds = [.. pass?.Constraints.OfType<ItemCountBound>() ?? []];
        MemberBounds = [.. pass?.Constraints.OfType<MemberCountBound>() ?? []];
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
        bool isSimple = passes.Count <= 1 && pass?.Constraints.Any(c => IsBeyond(c, isMap)) != true;
        return isSimple ? new ContainerDemands(pass, isMap) : null;
    }

    private static bool IsBeyond(Constraint constraint, bool isMap) => constraint switch
    {
        AllowedValues or Reference or Choice or NullOr or Impossible => true,
        Required required => isMap && required.Names.Count > 0,
        Members members => isMap && (members.Named.Count > 0 || members.ClosedBy is not null),
        _ => false,
    };
}
