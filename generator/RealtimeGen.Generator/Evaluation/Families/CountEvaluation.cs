namespace RealtimeGen.Generator.Evaluation.Families;

internal static class CountEvaluation
{
    /// <summary>Whether a number keeps to a limit.</summary>
    /// <param name="least">What it is at least.</param>
    /// <param name="most">What it is at most; null where it may be any.</param>
    public static Verdict Within(int least, int? most, bool isMaximum, long limit)
    {
        if (isMaximum) return least > limit ? Verdict.Invalid : most <= limit ? Verdict.Valid : Verdict.Undecided;
        return least >= limit ? Verdict.Valid : most < limit ? Verdict.Invalid : Verdict.Undecided;
    }
}
