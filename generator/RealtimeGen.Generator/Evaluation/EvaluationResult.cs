namespace RealtimeGen.Generator.Evaluation;

/// <param name="Errors">In the order of the text. Empty unless invalid; each holds whatever the unknown parts turn out to be.</param>
internal sealed record EvaluationResult(Verdict Verdict, ImmutableArray<EvaluationError> Errors);
