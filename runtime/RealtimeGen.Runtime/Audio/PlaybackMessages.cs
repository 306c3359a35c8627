using System.Text.Json;

namespace RealtimeGen;

/// <summary>The client events of an interruption, which are the same in both protocols.</summary>
internal static class PlaybackMessages
{
    public static void WriteCancel(Utf8JsonWriter json, string eventId, string responseId) => Write(json, "response.cancel"u8, eventId, "response_id"u8, responseId);

    public static void WriteDelete(Utf8JsonWriter json, string eventId, string itemId) => Write(json, "conversation.item.delete"u8, eventId, "item_id"u8, itemId);

    public static void WriteTruncate(Utf8JsonWriter json, string eventId, (string ItemId, int ContentIndex, long AudioEndMilliseconds) cut)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "conversation.item.truncate"u8);
        json.WriteString("event_id"u8, eventId);
        json.WriteString("item_id"u8, cut.ItemId);
        json.WriteNumber("content_index"u8, cut.ContentIndex);
        json.WriteNumber("audio_end_ms"u8, cut.AudioEndMilliseconds);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> type, string eventId, ReadOnlySpan<byte> name, string id)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("event_id"u8, eventId);
        json.WriteString(name, id);
        json.WriteEndObject();
    }
}
