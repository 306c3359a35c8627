using System.Text.Json;

namespace RealtimeGen;

/// <summary>What the server has said of its session, in GA's shape or the beta's.</summary>
internal sealed class SessionShape
{
    private const int PcmBytesPerMillisecond = 48;
    private const int G711BytesPerMillisecond = 8;

    private volatile bool _takesTurns;
    private volatile int _audioBytesPerMillisecond = PcmBytesPerMillisecond;

    /// <summary>The server hears when somebody has spoken, so silence may be sent without end and never committed.</summary>
    public bool TakesTurns => _takesTurns;

    /// <summary>Of the answers' audio.</summary>
    public int AudioBytesPerMillisecond => _audioBytesPerMillisecond;

    public void Received(Frame frame)
    {
        if (frame.Kind is not (EventKind.SessionCreated or EventKind.SessionUpdated) || !frame.Envelope.Session.Exists) return;
        try
        {
            using JsonDocument document = JsonDocument.Parse(frame.Envelope.Session.In(frame.Written));
            Read(document.RootElement);
        }
        catch (JsonException)
        {
            // Nested deeper than any session is.
        }
    }

    private void Read(JsonElement session)
    {
        JsonElement input = Member(Member(session, "audio"), "input");
        JsonElement turns = input.ValueKind == JsonValueKind.Object ? Member(input, "turn_detection") : Member(session, "turn_detection");
        _takesTurns = turns.ValueKind == JsonValueKind.Object;

        JsonElement format = Member(Member(Member(session, "audio"), "output"), "format");
        format = format.ValueKind == JsonValueKind.Object ? Member(format, "type") : Member(session, "output_audio_format");
        bool isPcm = format.ValueKind != JsonValueKind.String || format.GetString() is "audio/pcm" or "pcm16";
        _audioBytesPerMillisecond = isPcm ? PcmBytesPerMillisecond : G711BytesPerMillisecond;
    }

    private static JsonElement Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement member) ? member : default;
}
