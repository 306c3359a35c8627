using System.Text.Json.Nodes;
using RealtimeGen.Programs.Printing;

namespace RealtimeGen.Programs.Faults;

/// <summary>One thing that is wrong with a value, and how it must be reported.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Value">The whole value, with the fault.</param>
/// <param name="Pointer">The part that is reported.</param>
/// <param name="Part">What of it.</param>
internal sealed record Fault(string Rule, JsonNode Value, string Pointer, Part Part)
{
    /// <summary>What an analyzer must know to be certain.</summary>
    public IReadOnlyList<string> Known { get; init; } = [Pointer];

    /// <summary>Whether C# could not say it, or would not compile.</summary>
    public bool IsJsonOnly { get; init; }

    /// <summary>Whether the schema allows it, and it is a likely slip all the same.</summary>
    public bool IsSlip { get; init; }
}
