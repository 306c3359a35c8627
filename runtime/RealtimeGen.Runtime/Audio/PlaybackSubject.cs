using System.Text.Json;

namespace RealtimeGen;

/// <summary>Looks into events for what their envelope does not say.</summary>
internal static class PlaybackSubject
{
    /// <summary>Whether an event announces a content part that is audio: <c>audio</c>, or <c>output_audio</c>.</summary>
    public static bool IsAudioPart(ReadOnlySpan<byte> type, ReadOnlySpan<byte> message)
    {
        if (!type.SequenceEqual("response.content_part.added"u8)) return false;
        Utf8JsonReader json = new(message);
        if (!TryFind(ref json, "part"u8) || json.TokenType != JsonTokenType.StartObject) return false;
        return TryFindMember(ref json, "type"u8) && (json.ValueTextEquals("audio"u8) || json.ValueTextEquals("output_audio"u8));
    }

    /// <summary>Whether a session has turn detection that stops the model by itself. Servers that do not say so are not relied on.</summary>
    public static bool Interrupts(ReadOnlySpan<byte> session)
    {
        if (session.IsEmpty) return false;
        Utf8JsonReader json = new(session);

        // GA has it in audio.input, beta in the session itself.
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || !json.ValueTextEquals("turn_detection"u8)) continue;
            json.Read();
            return json.TokenType == JsonTokenType.StartObject && TryFindMember(ref json, "interrupt_response"u8) && json.TokenType == JsonTokenType.True;
        }

        return false;
    }

    private static bool TryFind(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        json.Read();
        return json.TokenType == JsonTokenType.StartObject && TryFindMember(ref json, name);
    }

    // From the start of an object to the value of its member.
    private static bool TryFindMember(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = json.ValueTextEquals(name);
            json.Read();
            if (isFound) return true;
            json.Skip();
        }

        return false;
    }
}
