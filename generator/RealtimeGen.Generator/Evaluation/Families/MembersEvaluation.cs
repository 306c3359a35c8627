using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class MembersEvaluation
{
    private static readonly ConditionalWeakTable<Members, Dictionary<string, ConstraintSet>> Tables = new();

    public static Verdict Check(EvaluationRun run, Members demands, ObjectInstance instance, ErrorSink? errors)
    {
        Verdict verdict = instance.IsOpen && MayForbidMore(demands, instance) ? Verdict.Undecided : Verdict.Valid;
        Dictionary<string, ConstraintSet> named = Tables.GetValue(demands, Table);
        foreach (InstanceMember member in instance.Members)
        {
            if (member.Presence == Presence.Absent) continue;
            Verdict one = named.TryGetValue(member.Name, out ConstraintSet? value)
                ? Member(run, value, member, errors)
                : Unnamed(run, demands, member, errors);
            verdict = verdict.And(one);
            if (verdict == Verdict.Invalid && errors is null) break;
        }

        return verdict;
    }

    /// <summary>What is demanded of a member's value. A member that may not be there makes nothing invalid.</summary>
    public static Verdict Member(EvaluationRun run, ConstraintSet demand, InstanceMember member, ErrorSink? errors)
    {
        if (member.Presence == Presence.Absent) return Verdict.Valid;
        if (member.Presence == Presence.Maybe) return run.CheckPart(demand, member.Value, null).IfPresent();
        errors?.Enter(member.Name);
        Verdict verdict = run.CheckPart(demand, member.Value, errors);
        errors?.Leave();
        return verdict;
    }

    /// <summary>The object must not have the member.</summary>
    public static Verdict Closed(InstanceMember member, string location, ErrorSink? errors)
    {
        if (member.Presence == Presence.Maybe) return Verdict.Undecided;
        errors?.AddMember(member, location, Message.Closed);
        return Verdict.Invalid;
    }

    private static Verdict Unnamed(EvaluationRun run, Members demands, InstanceMember member, ErrorSink? errors)
    {
        Verdict verdict = Verdict.Valid;
        Verdict matched = Verdict.Invalid;
        foreach (PatternMember pattern in demands.Patterns)
        {
            Verdict matches = run.Patterns.Matches(pattern.Expression, member.Name);
            matched = matched.Or(matches);
            if (matches == Verdict.Valid) verdict = verdict.And(Member(run, pattern.Value, member, errors));
            if (matches == Verdict.Undecided) verdict = verdict.And(Member(run, pattern.Value, member, null).IfPresent());
        }

        if (matched == Verdict.Valid) return verdict;
        Verdict other = Verdict.Valid;
        ErrorSink? certain = matched == Verdict.Invalid ? errors : null;
        if (demands.ClosedBy is { } location) other = Closed(member, location, certain);
        else if (demands.Others is { } others) other = Member(run, others, member, certain);
        return verdict.And(matched.Or(other));
    }

    /// <summary>Whether a member that is not listed could be invalid.</summary>
    private static bool MayForbidMore(Members demands, ObjectInstance instance) =>
        demands.ClosedBy is not null
        || demands.Others is { IsEmpty: false }
        || demands.Patterns.Any(static pattern => !pattern.Value.IsEmpty)
        || demands.Named.Any(named => !named.Value.IsEmpty && instance.Find(named.Name) is null);

    private static Dictionary<string, ConstraintSet> Table(Members demands)
    {
        Dictionary<string, ConstraintSet> table = new(StringComparer.Ordinal);
        foreach (NamedMember member in demands.Named) table[member.Name] = member.Value;
        return table;
    }
}
