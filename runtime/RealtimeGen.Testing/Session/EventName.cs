using System.Text;

namespace RealtimeGen.Testing.Session;

/// <summary>Names of events and sessions.</summary>
internal static class EventName
{
    public static string New(string kind) => $"{kind}_{Guid.NewGuid():N}";

    /// <summary>The client's name for an event, which may be none.</summary>
    public static string? Of(ReadOnlySpan<byte> utf8Event) =>
        new JsonCursor(utf8Event).FindTag("event_id"u8, out ReadOnlySpan<byte> id, out _) ? Encoding.UTF8.GetString(id) : null;
}
