using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class NumberEvaluation
{
    public static Verdict Bound(NumberBound bound, NumberInstance number, ErrorSink? errors)
    {
        int comparison = number.Value.CompareTo(ExactNumber.Parse(bound.Limit));
        bool isWithin = bound.Kind switch
        {
            BoundKind.Minimum => comparison >= 0,
            BoundKind.Maximum => comparison <= 0,
            BoundKind.ExclusiveMinimum => comparison > 0,
            _ => comparison < 0,
        };
        if (!isWithin) errors?.Add(number, bound.Location, Message.Bound(bound), bound.Kind is BoundKind.Minimum or BoundKind.Maximum ? [bound.Limit] : null);
        return Verdicts.Of(isWithin);
    }

    public static Verdict MultipleOf(MultipleOf multiple, NumberInstance number, ErrorSink? errors)
    {
        bool isMultiple = number.Value.IsMultipleOf(ExactNumber.Parse(multiple.Divisor));
        if (!isMultiple) errors?.Add(number, multiple.Location, Message.MultipleOf(multiple.Divisor));
        return Verdicts.Of(isMultiple);
    }
}
