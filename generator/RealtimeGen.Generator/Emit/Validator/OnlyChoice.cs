using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

internal static class OnlyChoice
{
    /// <summary>The choice that is all there is to check of values of <paramref name="kinds"/>; null where there is more.</summary>
    public static Choice? Of(ConstraintSet set, Kinds kinds)
    {
        List<ConstraintSet> passes = Conjunction.Passes(Conjunction.Flatten(set));
        Choice[] choices = [.. passes.Select(p => p.Constraints[0]).OfType<Choice>()];
        bool isAll = choices.Length == 1 && passes.All(p => p.Constraints is [Choice] || (p.Constraints is [TypeDemand type] && Admits(type, kinds)));
        return isAll ? choices[0] : null;
    }

    private static bool Admits(TypeDemand type, Kinds kinds) => !type.HasIntegersOnly && (KindsText.Of(type.Types) & kinds) == kinds;
}
