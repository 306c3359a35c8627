using RealtimeGen.Generator.Evaluation.Families;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation;

internal static class PassEvaluation
{
    public static Verdict Check(EvaluationRun run, Pass pass, Instance instance, ErrorSink? errors)
    {
        Verdict verdict = Verdict.Valid;
        if (pass.Type is { } type)
        {
            verdict = TypeEvaluation.Check(type.Types, instance);
            // A validator asks for the kind of token first: where no number is allowed, it says so of one with a fraction too.
            bool isRefusedByValues = type.HasIntegersOnly && instance is NumberInstance && pass.Values is { } listed && !ValueEvaluation.HasValueOfType(listed, instance);
            if (verdict == Verdict.Invalid && !isRefusedByValues)
            {
                errors?.Add(instance, type.Location, type.Message);
                return verdict;
            }
        }

        if (pass.Values is { } values)
        {
            Verdict equal = ValueEvaluation.Check(values, instance);
            verdict = verdict.And(equal);
            if (equal == Verdict.Invalid)
            {
                if (errors is not null)
                {
                    string[] allowed = [.. values.Values.Select(JsonText.Of)];
                    errors.Add(instance, values.Location, Message.OneOf(allowed), allowed);
                }

                if (errors is null || !ValueEvaluation.HasValueOfType(values, instance)) return verdict;
            }
        }

        foreach (Constraint constraint in pass.Others)
        {
            verdict = verdict.And(ConstraintEvaluation.Check(run, constraint, instance, errors));
            if (verdict == Verdict.Invalid && errors is null) break;
        }

        return verdict;
    }
}
