using System.Text;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>What was said, in the form of the semantic conventions: only where the user of the application's telemetry asks for it.</summary>
internal static class ContentCapture
{
    private const string Variable = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT";

    /// <summary>Asked for each connection, so that tests and long-lived hosts can change it.</summary>
    public static bool IsWanted() => Environment.GetEnvironmentVariable(Variable)?.Trim().ToUpperInvariant() is "TRUE" or "SPAN_ONLY" or "SPAN_AND_EVENT";

    /// <summary>The output of a response as <c>gen_ai.output.messages</c>: text, transcripts and function calls; audio is left out.</summary>
    public static string OutputMessages(ReadOnlySpan<byte> response, string finishReason)
    {
        Utf8JsonReader json = new(response);
        using JsonDocument document = JsonDocument.ParseValue(ref json);
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteString("role"u8, "assistant"u8);
            writer.WriteStartArray("parts"u8);
            foreach (JsonElement item in Elements(document.RootElement, "output")) WriteParts(writer, item);
            writer.WriteEndArray();
            writer.WriteString("finish_reason"u8, finishReason);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteParts(Utf8JsonWriter writer, JsonElement item)
    {
        if (Text(item, "type") == "function_call")
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "tool_call"u8);
            writer.WriteString("id"u8, Text(item, "call_id"));
            writer.WriteString("name"u8, Text(item, "name"));
            writer.WriteString("arguments"u8, Text(item, "arguments"));
            writer.WriteEndObject();
        }

        foreach (JsonElement part in Elements(item, "content"))
        {
            if ((Text(part, "transcript") ?? Text(part, "text")) is not { } words) continue;
            writer.WriteStartObject();
            writer.WriteString("type"u8, "text"u8);
            writer.WriteString("content"u8, words);
            writer.WriteEndObject();
        }
    }

    private static IEnumerable<JsonElement> Elements(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement array) && array.ValueKind == JsonValueKind.Array
            ? array.EnumerateArray()
            : Enumerable.Empty<JsonElement>();

    private static string? Text(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
