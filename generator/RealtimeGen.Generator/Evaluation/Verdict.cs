namespace RealtimeGen.Generator.Evaluation;

/// <summary>
/// A truth value of Kleene's three-valued logic: <see cref="Invalid"/> and <see cref="Valid"/> hold whatever the unknown parts of the instance
/// turn out to be.
/// </summary>
internal enum Verdict
{
    Invalid = -1,
    Undecided = 0,
    Valid = 1,
}

internal static class Verdicts
{
    public static Verdict Of(bool isValid) => isValid ? Verdict.Valid : Verdict.Invalid;

    public static Verdict And(this Verdict left, Verdict right) => left < right ? left : right;

    public static Verdict Or(this Verdict left, Verdict right) => left > right ? left : right;

    public static Verdict Not(this Verdict verdict) => (Verdict)(-(int)verdict);

    /// <summary>What remains of a verdict on something that may not be there at all.</summary>
    public static Verdict IfPresent(this Verdict verdict) => verdict.Or(Verdict.Undecided);
}
