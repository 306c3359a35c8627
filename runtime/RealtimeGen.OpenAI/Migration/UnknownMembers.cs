using System.Collections.Frozen;

namespace RealtimeGen.OpenAI.Migration;

/// <summary>
/// Members of a session that its schema does not declare. They are taken along as they are, because a server may know them, unless the name means
/// something in one of the two protocols: written there, the value would become what nobody said.
/// </summary>
internal static class UnknownMembers
{
    private static readonly FrozenSet<string> SetByServer = ["id", "object", "expires_at", "client_secret"];

    private static readonly FrozenSet<string> Declared =
    [
        "model", "instructions", "tracing", "tools", "tool_choice",

        // beta
        "modalities", "voice", "speed", "input_audio_format", "output_audio_format", "input_audio_transcription", "turn_detection",
        "input_audio_noise_reduction", "temperature", "max_response_output_tokens",

        // GA
        "type", "output_modalities", "audio", "include", "parallel_tool_calls", "reasoning", "max_output_tokens", "truncation", "prompt",
    ];

    /// <summary>The members to take along; the others are losses.</summary>
    public static JsonMap<RawJson> Take(JsonMap<RawJson> members, LossLog losses)
    {
        JsonMap<RawJson> taken = members;
        foreach (string name in members.Keys)
        {
            if (SetByServer.Contains(name)) Lose(name, "set by the server");
            else if (Declared.Contains(name)) Lose(name, "not admitted here by the schema, and the name has a meaning");
        }

        return taken;

        void Lose(string name, string reason)
        {
            losses.Add(reason, name);
            taken = taken.Without(name);
        }
    }
}
