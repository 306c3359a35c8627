using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>
/// Interprets constraints over an instance, of which parts may be unknown. Where everything is known it agrees with the emitted validators:
/// the same verdict, and the same errors in the same words.
/// </summary>
internal static class Evaluator
{
    /// <param name="named">What each codec demands, for <see cref="Reference"/>; one that is missing leaves its instance undecided.</param>
    public static EvaluationResult Evaluate(ConstraintSet demands, Instance instance, IReadOnlyDictionary<TypeName, ConstraintSet> named)
    {
        ErrorSink errors = new();
        Verdict verdict = Run(demands, instance, named, errors);
        return new EvaluationResult(verdict, verdict == Verdict.Invalid ? errors.ToSorted() : []);
    }

    /// <summary>The same without its errors; stops at the first.</summary>
    public static Verdict Judge(ConstraintSet demands, Instance instance, IReadOnlyDictionary<TypeName, ConstraintSet> named) =>
        Run(demands, instance, named, null);

    /// <summary>The demands of everything that a <see cref="Reference"/> can name.</summary>
    public static IReadOnlyDictionary<TypeName, ConstraintSet> Named(BoundProject project) => Named(project.Types, project.Checks);

    public static IReadOnlyDictionary<TypeName, ConstraintSet> Named(IEnumerable<TypeModel> types, IEnumerable<CheckModel> checks)
    {
        Dictionary<TypeName, ConstraintSet> named = [];
        foreach (TypeModel type in types) named[type.Name] = type.Constraints;
        foreach (CheckModel check in checks) named[check.Name] = check.Constraints;
        return named;
    }

    private static Verdict Run(ConstraintSet demands, Instance instance, IReadOnlyDictionary<TypeName, ConstraintSet> named, ErrorSink? errors)
    {
        try
        {
            return new EvaluationRun(named).Check(demands, instance, errors);
        }
        catch (InsufficientExecutionStackException)
        {
            // Whoever calls from deep within a small stack gets no answer rather than no compiler.
            return Verdict.Undecided;
        }
    }
}
