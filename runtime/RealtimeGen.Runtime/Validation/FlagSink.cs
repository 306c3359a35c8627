using System.ComponentModel;

namespace RealtimeGen;

/// <summary>Stops at the first error and keeps nothing of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FlagSink : IValidationSink
{
    /// <inheritdoc/>
    public static bool Validates => true;

    /// <inheritdoc/>
    public bool Fail(int position, string schemaPath, string message) => false;
}
