using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>What is demanded of each branch of a record-struct union.</summary>
internal sealed class VariantRoutes
{
    private VariantRoutes(VariantModel type)
    {
        Kinds all = type.Branches.Aggregate(Kinds.None, (kinds, branch) => kinds | KindsText.Of(branch.Types));
        List<ChoiceArm> arms = OnlyChoice.Of(type.Constraints, all) is { } choice ? ChoiceArms.Of(choice) : [];
        IsFused = true;
        foreach (VariantBranch branch in type.Branches)
        {
            Kinds kinds = KindsText.Of(branch.Types);
            SingleArm? arm = arms.OfType<SingleArm>().FirstOrDefault(a => (a.Kinds & kinds) == kinds);
            bool isFused = arm is not null && (branch.Slot.IsFused || branch.Slot.Type is ScalarType or RawType);
            IsFused &= isFused;
            if (arm is not null) Branches.Add((branch, kinds, arm.Constraints));
            else Branches.Add((branch, kinds, new ConstraintSet(type.Constraints.Location, [])));
        }
    }

    /// <summary>True when every branch is reached by the JSON type alone, so that reading it checks it.</summary>
    public bool IsFused { get; }

    public List<(VariantBranch Branch, Kinds Kinds, ConstraintSet Constraints)> Branches { get; } = [];

    public static VariantRoutes Of(VariantModel type) => new(type);
}
