using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>
/// Something wrong with a schema, placed by document and JSON Pointer: only the diagnostics output turns that into a span.
/// </summary>
/// <param name="Document">Path of the file.</param>
/// <param name="Id">The rule, such as <c>RTG1010</c>.</param>
/// <param name="Arguments">Of the rule's message, already formatted.</param>
internal sealed record Problem(string Document, string Pointer, ProblemPart Part, string Id, EquatableArray<string> Arguments);

internal enum ProblemPart
{
    /// <summary>The value at the pointer.</summary>
    Value,

    /// <summary>The name of the member at the pointer.</summary>
    Name,

    /// <summary>The opening bracket of the object or array at the pointer.</summary>
    Bracket,
}
