namespace RealtimeGen.Faults;

/// <summary>What the servers say.</summary>
internal static class Events
{
    /// <summary>An event of next month.</summary>
    public const string Unknown = """{"type":"response.hologram.delta","event_id":"event_1","delta":"..."}""";
}
