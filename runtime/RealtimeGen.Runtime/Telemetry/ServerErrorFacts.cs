using System.Text.Json;

namespace RealtimeGen;

/// <summary>What the log says of an event <c>error</c>.</summary>
internal readonly record struct ServerErrorFacts(string? Type, string? Code, string? Message, string? EventId)
{
    public static ServerErrorFacts Read(ReadOnlySpan<byte> error)
    {
        if (error.IsEmpty) return default;
        Utf8JsonReader reader = new(error);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        return json.ValueKind == JsonValueKind.Object
            ? new ServerErrorFacts(Text(json, "type"), Text(json, "code"), Text(json, "message"), Text(json, "event_id"))
            : new ServerErrorFacts(null, null, json.ToString(), null);
    }

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
