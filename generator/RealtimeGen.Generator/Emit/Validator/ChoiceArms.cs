using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Where values of some kinds go in a <see cref="Choice"/>.</summary>
internal abstract record ChoiceArm(Kinds Kinds);

/// <summary>To the check of one branch.</summary>
internal sealed record SingleArm(Kinds Kinds, ConstraintSet Constraints) : ChoiceArm(Kinds);

/// <summary>To the branch that the tag names.</summary>
internal sealed record TagArms(TagRoute Route) : ChoiceArm(Kinds.Object);

/// <summary>To each of several branches in turn.</summary>
internal sealed record TrialArm(Kinds Kinds, TrialRoute Route) : ChoiceArm(Kinds);

/// <summary>Numbers: to one place without a fraction, to another with one. Null where none takes them.</summary>
internal sealed record NumberArm(ChoiceArm? Integer, ChoiceArm? Fraction) : ChoiceArm(Kinds.Number);

internal static class ChoiceArms
{
    public static List<ChoiceArm> Of(Choice choice)
    {
        List<ChoiceArm> arms = [];
        foreach (Route route in choice.Routes)
        {
            // Numbers are told apart by value, every other type by its first byte.
            bool hasAllNumbers = (route.Types & JsonTypes.Number) == JsonTypes.Number;
            Kinds kinds = KindsText.Of(hasAllNumbers ? route.Types : route.Types & ~JsonTypes.Number);
            if (kinds != Kinds.None) arms.Add(Arm(choice, route, kinds));
        }

        Route? integer = choice.Routes.FirstOrDefault(r => (r.Types & JsonTypes.Number) == JsonTypes.Integer);
        Route? fraction = choice.Routes.FirstOrDefault(r => (r.Types & JsonTypes.Number) == JsonTypes.Fraction);
        if (integer is not null || fraction is not null) arms.Add(Number(choice, integer, fraction));
        return arms;
    }

    private static ChoiceArm Arm(Choice choice, Route route, Kinds kinds) => route switch
    {
        SingleRoute single => new SingleArm(kinds, choice.Branches[single.Branch]),
        TagRoute tag => new TagArms(tag),
        _ => new TrialArm(kinds, (TrialRoute)route),
    };

    private static ChoiceArm Number(Choice choice, Route? integer, Route? fraction)
    {
        if (fraction is null && integer is SingleRoute single && Integers(choice, single.Branch) is { } integers)
        {
            return new SingleArm(Kinds.Number, integers);
        }

        return new NumberArm(
            integer is null ? null : Arm(choice, integer, Kinds.Number), fraction is null ? null : Arm(choice, fraction, Kinds.Number));
    }

    /// <summary>
    /// A branch that reads the number anyway, and can refuse a fraction in the union's name as it does so; null where the branch is no such.
    /// </summary>
    private static ConstraintSet? Integers(Choice choice, int branch)
    {
        ConstraintSet flat = Conjunction.Flatten(choice.Branches[branch]);
        TypeDemand? type = flat.Find<TypeDemand>();
        if (type is null || (type.Types & JsonTypes.Number) != JsonTypes.Integer || Conjunction.Passes(flat).Count > 1) return null;
        TypeDemand worded = new(choice.Location, type.Types, Message.Expected(choice));
        return flat with { Constraints = flat.Constraints.Select(c => c == type ? worded : c).ToEquatableArray() };
    }
}
