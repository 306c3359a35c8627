using System.ComponentModel;

namespace RealtimeGen;

/// <summary>Collects every error; allocates nothing before the first.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ReportSink : IValidationSink
{
    private List<Failure>? _failures;

    /// <inheritdoc/>
    public static bool Validates => true;

    /// <summary>True until something failed.</summary>
    public readonly bool IsEmpty => _failures is null;

    internal readonly List<Failure>? Failures => _failures;

    /// <inheritdoc/>
    public bool Fail(int position, string schemaPath, string message)
    {
        (_failures ??= []).Add(new Failure(position, schemaPath, message));
        return true;
    }

    internal readonly record struct Failure(int Position, string SchemaPath, string Message);
}
