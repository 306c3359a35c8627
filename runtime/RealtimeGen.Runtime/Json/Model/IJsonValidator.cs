using System.ComponentModel;

namespace RealtimeGen;

/// <summary>The validator of a generated type; for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonValidator
{
    /// <summary>Checks the value at the cursor, and consumes it unless the sink says stop.</summary>
    /// <returns>False when the sink said stop; the cursor is then of no more use.</returns>
    static abstract bool Check<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink;
}
