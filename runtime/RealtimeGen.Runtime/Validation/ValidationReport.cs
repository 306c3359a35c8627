namespace RealtimeGen;

/// <summary>The outcome of a validation: every error, in the order of the document.</summary>
public sealed class ValidationReport
{
    /// <summary>The report without errors.</summary>
    public static ValidationReport Valid { get; } = new([]);

    internal ValidationReport(IReadOnlyList<ValidationError> errors) => Errors = errors;

    /// <summary>True when there is no error.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Every error, in the order of the document.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary><c>valid</c>, or one line for each error.</summary>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', Errors);
}
