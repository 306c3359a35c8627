using System.Text;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class StringEvaluation
{
    public static Verdict Length(LengthBound bound, StringInstance text, ErrorSink? errors)
    {
        int length = CodePoints.Count(text.Value);
        bool isWithin = bound.IsMaximum ? length <= bound.Limit : length >= bound.Limit;
        if (!isWithin) errors?.Add(text, bound.Location, Message.Length(bound.IsMaximum, bound.Limit));
        return Verdicts.Of(isWithin);
    }

    public static Verdict Pattern(EvaluationRun run, Pattern pattern, StringInstance text, ErrorSink? errors)
    {
        Verdict verdict = run.Patterns.Matches(pattern.Expression, text.Value);
        if (verdict == Verdict.Invalid) errors?.Add(text, pattern.Location, Message.Pattern(pattern.Expression));
        return verdict;
    }

    public static Verdict Format(Format format, StringInstance text, ErrorSink? errors)
    {
        bool isFormatted = KnownFormats.Matches(Encoding.UTF8.GetBytes(text.Value), format.Name);
        if (!isFormatted) errors?.Add(text, format.Location, Message.Format(format.Name));
        return Verdicts.Of(isFormatted);
    }
}
