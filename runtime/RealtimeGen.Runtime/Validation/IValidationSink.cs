using System.ComponentModel;

namespace RealtimeGen;

/// <summary>Where a validator reports to. A struct as type argument, so that the JIT compiles a validator for each sink.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IValidationSink
{
    /// <summary>False for a sink that ignores every error: readers then leave the checks out.</summary>
    static abstract bool Validates { get; }

    /// <summary>Takes an error.</summary>
    /// <param name="position">Byte offset of the offending value; of the object that lacks a member; of an unknown member's value.</param>
    /// <param name="schemaPath">JSON Pointer of the keyword in the schema.</param>
    /// <param name="message">What is demanded: <c>must be at most 1.5</c>.</param>
    /// <returns>True: go on. False: stop at once.</returns>
    bool Fail(int position, string schemaPath, string message);
}
