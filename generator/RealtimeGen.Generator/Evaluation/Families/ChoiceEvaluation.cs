using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

/// <summary>Goes to the branch that the author meant; where the instance is too little known to tell, no branch speaks for the union.</summary>
internal static class ChoiceEvaluation
{
    public static Verdict Check(EvaluationRun run, Choice choice, Instance instance, ErrorSink? errors)
    {
        Route[] routes = [.. choice.Routes.Where(route => (route.Types & instance.Types) != 0)];
        if (routes.Length == 0) return Mismatch(choice, instance, errors);
        return routes switch
        {
            [SingleRoute route] when Covers(route) => run.Check(choice.Branches[route.Branch], instance, errors),
            [TagRoute route] when instance is ObjectInstance @object => ByTag(run, choice, route, @object, errors),
            [TrialRoute route] when Covers(route) => ByTrial(run, choice, route.Branches, instance, errors),
            _ => ByTrial(run, choice, Enumerable.Range(0, choice.Branches.Count), instance, errors),
        };

        bool Covers(Route route) => (instance.Types & ~route.Types) == 0;
    }

    private static Verdict ByTag(EvaluationRun run, Choice choice, TagRoute route, ObjectInstance instance, ErrorSink? errors)
    {
        InstanceMember? tag = instance.Find(route.Tag);
        Presence presence = instance.PresenceOf(route.Tag);
        if (presence == Presence.Absent)
        {
            errors?.AddMissing(instance, route.Tag, route.RequiredLocation, Message.Missing(route.Tag));
            return Verdict.Invalid;
        }

        bool isKnown = presence == Presence.Present && (tag!.Value is StringInstance || (tag.Value.Types & JsonTypes.String) == 0);
        if (!isKnown) return ByTrial(run, choice, route.Arms.Select(static a => a.Branch).Distinct(), instance, errors);

        TagArm? arm = tag!.Value is StringInstance text ? route.Arms.FirstOrDefault(a => a.Value == text.Value) : null;
        if (arm is not null) return run.Check(choice.Branches[arm.Branch], instance, errors);
        if (errors is null) return Verdict.Invalid;
        errors.Enter(tag.Name);
        string[] allowed = [.. route.Arms.Select(static a => JsonText.OfString(a.Value))];
        errors.Add(tag.Value, route.TagLocation, Message.OneOf(allowed), allowed);
        errors.Leave();
        return Verdict.Invalid;
    }

    private static Verdict ByTrial(EvaluationRun run, Choice choice, IEnumerable<int> branches, Instance instance, ErrorSink? errors)
    {
        int valid = 0;
        int possible = 0;
        foreach (int branch in branches)
        {
            Verdict verdict = run.Check(choice.Branches[branch], instance, null);
            if (verdict == Verdict.Valid) valid++;
            if (verdict != Verdict.Invalid) possible++;
            if (valid > 0 && !choice.ExactlyOne) return Verdict.Valid;
            if (valid <= 1) continue;
            errors?.Add(instance, choice.Location, Message.Several);
            return Verdict.Invalid;
        }

        if (possible == 0) return Mismatch(choice, instance, errors);
        return valid == 1 && possible == 1 ? Verdict.Valid : Verdict.Undecided;
    }

    private static Verdict Mismatch(Choice choice, Instance instance, ErrorSink? errors)
    {
        errors?.Add(instance, choice.Location, Message.Expected(choice));
        return Verdict.Invalid;
    }
}
