using System.ComponentModel;

namespace RealtimeGen;

/// <summary>The validator and reader of a generated type; for emitted code.</summary>
/// <typeparam name="T">The generated type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonCodec<T> : IJsonValidator
{
    /// <summary>Reads and consumes the value at the cursor, whatever it is; checks it on the way if the sink validates.</summary>
    static abstract T Read<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink;
}
