namespace RealtimeGen.Conformance.Judging;

/// <summary>What one of the three said about a document.</summary>
/// <param name="IsValid">Null where it gave no answer.</param>
/// <param name="Failure">Why there is no answer.</param>
internal readonly record struct Answer(bool? IsValid, string? Failure = null)
{
    public override string ToString() => IsValid switch { true => "valid", false => "invalid", _ => Failure ?? "no answer" };
}

/// <summary>All answers about one document.</summary>
internal sealed record TestOutcome(SuiteTest Test, Answer IsValid, Answer Validate, Answer Evaluator)
{
    public bool Passed => IsRight(IsValid) && IsRight(Validate) && IsRight(Evaluator);

    public bool IsRight(Answer answer) => answer.IsValid == Test.IsValid;
}

/// <param name="NotEmitted">Why there is no validator: what the generator or the compiler said; null where there is one.</param>
internal sealed record CaseOutcome(SubjectSchema Subject, string? NotEmitted, IReadOnlyList<TestOutcome> Tests)
{
    public SuiteCase Case => Subject.Case;
}
