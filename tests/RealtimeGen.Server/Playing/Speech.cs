using RealtimeGen.Testing.Conversation.Audio;

namespace RealtimeGen.Server.Playing;

/// <summary>Audio of a user, as the events that carry it.</summary>
internal static class Speech
{
    public static string Append(string base64) => $$"""{"type":"input_audio_buffer.append","audio":"{{base64}}"}""";

    public static string Loud(int ms) => Append(Convert.ToBase64String(Tone.Lasting(TimeSpan.FromMilliseconds(ms))));

    public static string Silent(int ms) => Append(Convert.ToBase64String(new byte[ms * Pcm.BytesPerMs]));
}
