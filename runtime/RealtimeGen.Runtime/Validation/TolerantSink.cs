using System.ComponentModel;

namespace RealtimeGen;

/// <summary>Ignores every error: for reading what a peer sent, valid or not.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TolerantSink : IValidationSink
{
    /// <inheritdoc/>
    public static bool Validates => false;

    /// <inheritdoc/>
    public bool Fail(int position, string schemaPath, string message) => true;
}
