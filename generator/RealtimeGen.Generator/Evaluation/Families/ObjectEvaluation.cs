using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class ObjectEvaluation
{
    public static Verdict Count(MemberCountBound bound, ObjectInstance instance, ErrorSink? errors)
    {
        int least = instance.Members.Count(static member => member.Presence == Presence.Present);
        int most = instance.Members.Count(static member => member.Presence != Presence.Absent);
        Verdict verdict = CountEvaluation.Within(least, instance.IsOpen ? null : most, bound.IsMaximum, bound.Limit);
        if (verdict == Verdict.Invalid) errors?.Add(instance, bound.Location, Message.Members(bound.IsMaximum, bound.Limit));
        return verdict;
    }

    public static Verdict Required(Required required, ObjectInstance instance, ErrorSink? errors)
    {
        Verdict verdict = Verdict.Valid;
        foreach (string name in required.Names)
        {
            Presence presence = instance.PresenceOf(name);
            if (presence == Presence.Absent) errors?.AddMissing(instance, name, required.Location, Message.Missing(name));
            verdict = verdict.And(IsThere(presence));
        }

        return verdict;
    }

    public static Verdict DependentRequired(DependentRequired dependent, ObjectInstance instance, ErrorSink? errors)
    {
        Verdict triggered = IsThere(instance.PresenceOf(dependent.Name));
        if (triggered == Verdict.Invalid) return Verdict.Valid;
        Verdict verdict = Verdict.Valid;
        foreach (string name in dependent.Names)
        {
            Verdict one = IsThere(instance.PresenceOf(name));
            if (one == Verdict.Invalid && triggered == Verdict.Valid)
                errors?.AddMissing(instance, name, dependent.Location, Message.MissingBeside(name, dependent.Name));
            verdict = verdict.And(one);
        }

        return triggered.Not().Or(verdict);
    }

    public static Verdict DependentSchema(EvaluationRun run, DependentSchema dependent, ObjectInstance instance, ErrorSink? errors) =>
        instance.PresenceOf(dependent.Name) switch
        {
            Presence.Absent => Verdict.Valid,
            Presence.Present => run.Check(dependent.Schema, instance, errors),
            _ => run.Check(dependent.Schema, instance, null).IfPresent(),
        };

    public static Verdict Names(EvaluationRun run, PropertyNames names, ObjectInstance instance, ErrorSink? errors)
    {
        Verdict verdict = instance.IsOpen && !names.Name.IsEmpty ? Verdict.Undecided : Verdict.Valid;
        foreach (InstanceMember member in instance.Members)
        {
            InstanceMember name = member with { Value = new NameInstance(member.NameSource, member.Name) };
            verdict = verdict.And(MembersEvaluation.Member(run, names.Name, name, errors));
        }

        return verdict;
    }

    private static Verdict IsThere(Presence presence) => presence switch
    {
        Presence.Present => Verdict.Valid,
        Presence.Absent => Verdict.Invalid,
        _ => Verdict.Undecided,
    };
}
