using System.Text.Json;

namespace RealtimeGen;

/// <summary>What telemetry says of a response that is done.</summary>
internal readonly record struct ResponseFacts(string? Status, string? FinishReason, string? ErrorType, string? ConversationId, TokenCounts Tokens)
{
    public static ResponseFacts Read(ReadOnlySpan<byte> response)
    {
        if (response.IsEmpty) return default;
        Utf8JsonReader reader = new(response);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        string? status = Text(json, "status");
        JsonElement details = Member(json, "status_details");
        JsonElement error = Member(details, "error");
        string? finishReason = status switch
        {
            "completed" => "stop",
            "failed" => "error",
            "incomplete" => Text(details, "reason") ?? status,
            _ => status,
        };
        string? errorType = status == "failed" ? Text(error, "code") ?? Text(error, "type") ?? "_OTHER" : null;
        return new ResponseFacts(status, finishReason, errorType, Text(json, "conversation_id"), TokenCounts.Read(Member(json, "usage")));
    }

    private static JsonElement Member(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) ? value : default;

    private static string? Text(JsonElement owner, string name) => Member(owner, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
