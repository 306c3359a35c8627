using System.Text.Json;

namespace RealtimeGen.Testing;

/// <summary>One message between a <see cref="RealtimeTestServer"/> and a client.</summary>
public sealed class RealtimeTimelineEntry
{
    internal RealtimeTimelineEntry(TimeSpan at, int connection, bool isFromClient, string text)
    {
        At = at;
        Connection = connection;
        IsFromClient = isFromClient;
        Text = text;
        Type = TypeOf(text);
    }

    /// <summary>When, since the server was started, by its clock.</summary>
    public TimeSpan At { get; }

    /// <summary>Which connection, counted from 1.</summary>
    public int Connection { get; }

    /// <summary>Whether the client sent it; else the server did.</summary>
    public bool IsFromClient { get; }

    /// <summary>The message as it was sent.</summary>
    public string Text { get; }

    /// <summary>The type of the event; empty for what is none.</summary>
    public string Type { get; }

    /// <summary>The time, the direction, the type, and what else the event says, shortened to a line.</summary>
    public override string ToString() => TimelineText.Line(this, 1);

    private static string TypeOf(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("type", out JsonElement type) ? ""
                : type.ValueKind == JsonValueKind.String ? type.GetString()!
                : "";
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON, or a type that is no text: half a surrogate pair.
            return "";
        }
    }
}
