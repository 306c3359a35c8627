using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

/// <summary>Constraints that speak of instances of every type.</summary>
internal static class AnyEvaluation
{
    public static Verdict Impossible(Impossible never, Instance instance, ErrorSink? errors)
    {
        errors?.Add(instance, never.Location, Message.Forbidden);
        return Verdict.Invalid;
    }

    public static Verdict NullOr(EvaluationRun run, NullOr nullable, Instance instance, ErrorSink? errors)
    {
        if (instance.Types == JsonTypes.Null) return Verdict.Valid;
        return (instance.Types & JsonTypes.Null) == 0
            ? run.Check(nullable.Value, instance, errors)
            : run.Check(nullable.Value, instance, null).Or(Verdict.Undecided);
    }

    public static Verdict Not(EvaluationRun run, Not not, Instance instance, ErrorSink? errors)
    {
        Verdict verdict = run.Check(not.Schema, instance, null).Not();
        if (verdict == Verdict.Invalid) errors?.Add(instance, not.Location, Message.Not(not.Schema));
        return verdict;
    }

    public static Verdict Conditional(EvaluationRun run, Conditional conditional, Instance instance, ErrorSink? errors)
    {
        switch (run.Check(conditional.If, instance, null))
        {
            case Verdict.Valid: return Branch(conditional.Then, errors);
            case Verdict.Invalid: return Branch(conditional.Else, errors);
        }

        Verdict then = Branch(conditional.Then, null);
        Verdict otherwise = Branch(conditional.Else, null);
        if (then != otherwise) return Verdict.Undecided;
        if (then == Verdict.Invalid) errors?.Add(instance, conditional.Location, Message.Unconditional);
        return then;

        Verdict Branch(ConstraintSet? set, ErrorSink? sink) => set is null ? Verdict.Valid : run.Check(set, instance, sink);
    }
}
