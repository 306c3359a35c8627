using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Faults;

/// <summary>An event with one fault.</summary>
/// <param name="Code">The error of TypeScript that it must bring.</param>
/// <param name="Says">What the error must name, so that it is no other fault.</param>
internal sealed record Fault(EventUnion Union, string What, string Code, string Says, string Event)
{
    /// <summary>Whether our type is as strict: objects are open, and so are lists of what is received.</summary>
    public bool IsOurs { get; init; } = true;

    public override string ToString() => $"{Union}: {What}";
}
