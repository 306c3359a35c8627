using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>The events that ask.</summary>
internal static class CallMessages
{
    public static void SessionUpdate<TSession>(Utf8JsonWriter json, (string EventId, TSession Session) call)
        where TSession : IJsonModel<TSession>
    {
        Begin(json, "session.update"u8, call.EventId);
        json.WritePropertyName("session"u8);
        call.Session.WriteTo(json);
        json.WriteEndObject();
    }

    public static void ResponseCreate<TParameters>(Utf8JsonWriter json, (string EventId, TParameters Parameters) call)
        where TParameters : IJsonModel<TParameters>
    {
        Begin(json, "response.create"u8, call.EventId);
        json.WritePropertyName("response"u8);
        call.Parameters.WriteTo(json);
        json.WriteEndObject();
    }

    public static void ResponseCreate(Utf8JsonWriter json, string eventId)
    {
        Begin(json, "response.create"u8, eventId);
        json.WriteEndObject();
    }

    public static void ResponseCancel(Utf8JsonWriter json, (string EventId, string ResponseId) call)
    {
        Begin(json, "response.cancel"u8, call.EventId);
        json.WriteString("response_id"u8, call.ResponseId);
        json.WriteEndObject();
    }

    /// <summary>The same <c>response.create</c> with a pair more in its <c>response.metadata</c>, by which the response is known again.</summary>
    /// <returns>The message as it is where its metadata are no object: the validation will say so.</returns>
    public static byte[] WithTag(byte[] message, string tag)
    {
        Envelope envelope = EnvelopeReader.Read(message);
        string pair = $"\"{Envelope.CallTagName}\":\"{tag}\"";
        if (envelope.CallTag.Exists) return Replace(message, envelope.CallTag, tag);
        if (IsObject(envelope.Metadata, message)) return Insert(message, envelope.Metadata.Start + 1, pair);
        if (envelope.Metadata.Exists) return envelope.Metadata.In(message).SequenceEqual("null"u8) ? Replace(message, envelope.Metadata, $"{{{pair}}}") : message;
        if (IsObject(envelope.Response, message)) return Insert(message, envelope.Response.Start + 1, $"\"metadata\":{{{pair}}}");
        return envelope.Response.Exists ? message : Insert(message, message.Length - 1, $",\"response\":{{\"metadata\":{{{pair}}}}}");
    }

    private static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> type, string eventId)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("event_id"u8, eventId);
    }

    private static bool IsObject(Extent value, ReadOnlySpan<byte> message) => value.Exists && message[value.Start] == '{';

    // At the beginning of an object, a comma stands between what is inserted and what was there.
    private static byte[] Insert(byte[] message, int position, string text)
    {
        bool isFirst = position < message.Length - 1 && message.AsSpan(position).TrimStart(" \t\r\n"u8)[0] != '}';
        return Replace(message, new Extent(position, 0), isFirst ? text + "," : text);
    }

    private static byte[] Replace(byte[] message, Extent old, string text)
    {
        ArrayBufferWriter<byte> replaced = new(message.Length + (2 * text.Length));
        replaced.Write(message.AsSpan(0, old.Start));
        Encoding.UTF8.GetBytes(text, replaced);
        replaced.Write(message.AsSpan(old.Start + old.Length));
        return replaced.WrittenSpan.ToArray();
    }
}
