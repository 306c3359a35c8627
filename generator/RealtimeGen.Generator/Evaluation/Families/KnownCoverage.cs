using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

/// <summary>A <see cref="Coverage"/> of one instance: its branches, with what is known of the condition of each.</summary>
internal sealed class KnownCoverage
{
    private readonly Coverage _own;
    private readonly List<(Verdict Condition, KnownCoverage Coverage)> _branches = [];

    private KnownCoverage(Coverage own) => _own = own;

    /// <summary>Whether every member or item is evaluated.</summary>
    public Verdict EvaluatesAll
    {
        get
        {
            Verdict all = Verdicts.Of(_own.All);
            foreach ((Verdict condition, KnownCoverage coverage) in _branches) all = all.Or(condition.And(coverage.EvaluatesAll));
            return all;
        }
    }

    public static KnownCoverage Of(EvaluationRun run, Coverage coverage, Instance instance)
    {
        KnownCoverage known = new(coverage);
        if (coverage.All) return known;
        foreach (CoverageBranch branch in coverage.Branches)
        {
            Verdict condition = branch.Condition switch
            {
                Satisfies satisfies => run.Check(satisfies.Schema, instance, null),
                Violates violates => run.Check(violates.Schema, instance, null).Not(),
                HasMember member when instance is ObjectInstance @object => (Verdict)((int)@object.PresenceOf(member.Name) - 1),
                HasMember => Verdict.Invalid,
                _ => Verdict.Undecided,
            };
            if (condition != Verdict.Invalid) known._branches.Add((condition, Of(run, branch.Coverage, instance)));
        }

        return known;
    }

    public Verdict EvaluatesMember(EvaluationRun run, string name)
    {
        Verdict has = Verdicts.Of(_own.All || _own.Names.Contains(name));
        if (has == Verdict.Valid) return has;
        foreach (string pattern in _own.Patterns) has = has.Or(run.Patterns.Matches(pattern, name));
        foreach ((Verdict condition, KnownCoverage coverage) in _branches)
        {
            if (has == Verdict.Valid) break;
            has = has.Or(condition.And(coverage.EvaluatesMember(run, name)));
        }

        return has;
    }

    /// <param name="isPlaced">False where <paramref name="index"/> is only the least that the item may have.</param>
    public Verdict EvaluatesItem(EvaluationRun run, Instance item, int index, bool isPlaced)
    {
        Verdict has = Verdicts.Of(_own.All || (isPlaced && index < _own.Prefix));
        if (has == Verdict.Valid) return has;
        if (!isPlaced && index < _own.Prefix) has = Verdict.Undecided;
        foreach (ConstraintSet contained in _own.Contains) has = has.Or(run.CheckPart(contained, item, null));
        foreach ((Verdict condition, KnownCoverage coverage) in _branches)
        {
            if (has == Verdict.Valid) break;
            has = has.Or(condition.And(coverage.EvaluatesItem(run, item, index, isPlaced)));
        }

        return has;
    }
}
