using System.Text.Json.Nodes;

namespace RealtimeGen.Behaviour.Faults;

/// <summary>A session with exactly one thing wrong, and what must be reported of it.</summary>
internal sealed record Fault(string InstancePath, string Keyword, string Kind, JsonNode? Document)
{
    public override string ToString() => $"{InstancePath} {Keyword} ({Kind})";
}
