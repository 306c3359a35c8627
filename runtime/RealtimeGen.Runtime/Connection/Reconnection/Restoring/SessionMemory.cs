using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen;

/// <summary>
/// What this side has made of its session: the updates that the server has taken, merged. A fresh session brings the rest along as the first one did: its
/// model, the server's defaults, what an ephemeral secret was made for.
/// </summary>
internal sealed class SessionMemory
{
    // The server merges audio and its two sides member by member; every other object is one setting, which replaces the former.
    private static readonly string[] Merged = ["audio", "input", "output"];

    // Of the server, or of the connection's first moment.
    private static readonly string[] NotForUpdates = ["model", "id", "object", "expires_at", "client_secret"];

    private readonly Lock _gate = new();
    private readonly List<(string Type, string? EventId, byte[] Session)> _asked = [];
    private JsonObject? _taken;
    private string _type = "session.update";

    public void Sending(Frame frame)
    {
        if (frame.Kind is not EventKind.SessionUpdate || !frame.Envelope.Session.Exists) return;
        ReadOnlySpan<byte> message = frame.Written.Span;
        lock (_gate) _asked.Add((frame.Envelope.Type.TextIn(message)!, frame.Envelope.EventId.TextIn(message), frame.Envelope.Session.In(message).ToArray()));
    }

    public void Received(Frame frame)
    {
        switch (frame.Kind)
        {
            case EventKind.SessionUpdated:
                lock (_gate) TakeFirst();
                break;
            case EventKind.Error when frame.Envelope.ErrorEventId.TextIn(frame.Written.Span) is { } refused:
                lock (_gate) _asked.RemoveAll(update => update.EventId == refused);
                break;
            case EventKind.Error when frame.Envelope.Error.In(frame.Written.Span).IndexOf("\"session."u8) >= 0:
                lock (_gate) ForgetFirstUnnamed();
                break;
        }
    }

    /// <summary>The link is over: what was not answered is not known to hold.</summary>
    public void Break()
    {
        lock (_gate) _asked.Clear();
    }

    /// <summary>The event that makes a fresh session the same; null where nothing was ever changed.</summary>
    public byte[]? Restore(string eventId)
    {
        lock (_gate)
        {
            return _taken is null ? null : new JsonObject { ["type"] = _type, ["event_id"] = eventId, ["session"] = _taken.DeepClone() }.ToUtf8();
        }
    }

    // Its param is a member of the session, and it names no event.
    private void ForgetFirstUnnamed()
    {
        int unnamed = _asked.FindIndex(static update => update.EventId is null);
        if (unnamed >= 0) _asked.RemoveAt(unnamed);
    }

    private void TakeFirst()
    {
        if (_asked.Count == 0) return;
        (string type, _, byte[] session) = _asked[0];
        _asked.RemoveAt(0);
        try
        {
            if (JsonNode.Parse(session) is not JsonObject update) return;
            foreach (string member in NotForUpdates) update.Remove(member);
            _taken ??= [];
            Merge(_taken, update);
            _type = type;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // With one member twice; the server has taken it, and what it made of that is not known.
        }
    }

    private static void Merge(JsonObject into, JsonObject update)
    {
        foreach ((string name, JsonNode? value) in update)
        {
            if (value is JsonObject inner && into[name] is JsonObject known && Merged.Contains(name)) Merge(known, inner);
            else into[name] = value?.DeepClone();
        }
    }
}
