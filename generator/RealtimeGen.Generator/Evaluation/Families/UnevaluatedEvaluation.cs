using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class UnevaluatedEvaluation
{
    public static Verdict Members(EvaluationRun run, UnevaluatedMembers demands, ObjectInstance instance, ErrorSink? errors)
    {
        KnownCoverage coverage = KnownCoverage.Of(run, demands.Evaluated, instance);
        Verdict verdict = Verdict.Valid;
        foreach (InstanceMember member in instance.Members)
        {
            if (member.Presence == Presence.Absent) continue;
            Verdict isEvaluated = coverage.EvaluatesMember(run, member.Name);
            if (isEvaluated == Verdict.Valid) continue;
            ErrorSink? certain = isEvaluated == Verdict.Invalid ? errors : null;
            Verdict one = demands.Value.Constraints is [Impossible]
                ? MembersEvaluation.Closed(member, demands.Location, certain)
                : MembersEvaluation.Member(run, demands.Value, member, certain);
            verdict = verdict.And(isEvaluated.Or(one));
            if (verdict == Verdict.Invalid && errors is null) return verdict;
        }

        bool mayFail = instance.IsOpen && !demands.Value.IsEmpty && coverage.EvaluatesAll != Verdict.Valid;
        return mayFail ? verdict.And(Verdict.Undecided) : verdict;
    }

    public static Verdict Items(EvaluationRun run, UnevaluatedItems demands, ArrayInstance array, ErrorSink? errors)
    {
        KnownCoverage coverage = KnownCoverage.Of(run, demands.Evaluated, array);
        Verdict verdict = Verdict.Valid;
        for (int i = 0; i < array.Count; i++)
        {
            bool isPlaced = i < array.Items.Length;
            Instance item = isPlaced ? array.Items[i] : array.Later[i - array.Items.Length];
            Verdict isEvaluated = coverage.EvaluatesItem(run, item, i, isPlaced);
            if (isEvaluated == Verdict.Valid) continue;
            ErrorSink? certain = isEvaluated == Verdict.Invalid ? errors : null;
            Verdict one = demands.Item.Constraints is [Impossible]
                ? ArrayEvaluation.Closed(item, i, demands.Location, certain)
                : ArrayEvaluation.Item(run, demands.Item, item, i, certain);
            verdict = verdict.And(isEvaluated.Or(one));
            if (verdict == Verdict.Invalid && errors is null) return verdict;
        }

        bool mayFail = array.IsOpen && !demands.Item.IsEmpty && coverage.EvaluatesAll != Verdict.Valid;
        return mayFail ? verdict.And(Verdict.Undecided) : verdict;
    }
}
