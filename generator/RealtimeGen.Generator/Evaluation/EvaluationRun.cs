using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Evaluation.Families;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>One evaluation and its state: each has its own, since analyzers run concurrently.</summary>
internal sealed class EvaluationRun(IReadOnlyDictionary<TypeName, ConstraintSet> named)
{
    private readonly VerdictMemo _memo = new();
    private ActiveSet? _active;
    private int _depth;

    public PatternBudget Patterns { get; } = new();

    /// <summary>Whether <paramref name="instance"/> meets the demands.</summary>
    /// <param name="errors">Takes the errors of an instance that is certainly invalid; null where only the verdict counts.</param>
    public Verdict Check(ConstraintSet set, Instance instance, ErrorSink? errors)
    {
        if (set.IsEmpty) return Verdict.Valid;
        bool isContainer = (instance.Types & (JsonTypes.Array | JsonTypes.Object)) != 0;
        if (!isContainer) return CheckPasses(set, instance, errors);
        if (!_memo.TryGet(set, instance, out Verdict verdict))
        {
            verdict = CheckPasses(set, instance, null);
            _memo.Set(set, instance, verdict);
        }

        // Only what is certainly invalid has errors, and only that is walked again for them.
        return verdict == Verdict.Invalid && errors is not null ? CheckPasses(set, instance, errors) : verdict;
    }

    /// <summary>The same of a part of the instance that is being looked at. The sink stands at that part.</summary>
    public Verdict CheckPart(ConstraintSet set, Instance part, ErrorSink? errors)
    {
        if (set.IsEmpty) return Verdict.Valid;
        if (_depth == JsonParser.MaximumDepth) return Verdict.Undecided;
        ActiveSet? outer = _active;
        _active = null;
        _depth++;
        Verdict verdict = Check(set, part, errors);
        _depth--;
        _active = outer;
        return verdict;
    }

    /// <summary>The demands of a codec. What demands itself of the same instance, with nothing between, is undecided.</summary>
    public Verdict CheckNamed(TypeName type, Instance instance, ErrorSink? errors)
    {
        if (!named.TryGetValue(type, out ConstraintSet? set) || ActiveSet.Contains(_active, set)) return Verdict.Undecided;
        ActiveSet? outer = _active;
        _active = new ActiveSet(set, outer);
        Verdict verdict = Check(set, instance, errors);
        _active = outer;
        return verdict;
    }

    private Verdict CheckPasses(ConstraintSet set, Instance instance, ErrorSink? errors)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Verdict verdict = Verdict.Valid;
        foreach (Pass pass in Pass.Of(set))
        {
            Verdict one = PassEvaluation.Check(this, pass, instance, errors);
            verdict = verdict.And(one);
            if (one == Verdict.Invalid && (errors is null || pass.IsGate)) break;
        }

        return verdict;
    }

    /// <summary>The sets that references demand of the current instance and that are not finished, innermost first.</summary>
    private sealed record ActiveSet(ConstraintSet Set, ActiveSet? Outer)
    {
        public static bool Contains(ActiveSet? active, ConstraintSet set)
        {
            for (; active is not null; active = active.Outer)
            {
                if (ReferenceEquals(active.Set, set)) return true;
            }

            return false;
        }
    }
}
