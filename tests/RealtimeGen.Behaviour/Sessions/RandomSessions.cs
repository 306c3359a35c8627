using System.Text;
using System.Text.Json.Nodes;
using RealtimeGen.Behaviour.Random;

namespace RealtimeGen.Behaviour.Sessions;

/// <summary>Valid sessions of both protocols.</summary>
internal sealed class RandomSessions(int seed)
{
    /// <summary>Members of GA sessions alone, with their paths.</summary>
    private static readonly (string Path, string Json)[] GaMembers =
    [
        ("include", """["item.input_audio_transcription.logprobs"]"""), ("parallel_tool_calls", "false"), ("reasoning", """{"effort":"high"}"""),
        ("truncation", "\"disabled\""), ("prompt", """{"id":"greeting"}"""), ("tool_choice", """{"type":"mcp","server_label":"files"}"""),
        ("tools", """[{"type":"mcp","server_label":"files","server_url":"https://example.org/"},{"type":"function","name":"f"}]"""),
        ("audio/output/voice", """{"id":"voice_001"}"""), ("audio/input/gain", "2"), ("audio/output/gain", "3"), ("audio/room", "\"hall\""),
        ("audio/input/turn_detection", """{"type":"server_vad","idle_timeout_ms":5000}"""),
        ("audio/input/transcription", """{"model":"gpt-transcribe","languages":["en"],"keywords":["tyre"],"surprise":1}"""),
        ("audio/input/format", """{"type":"audio/pcmu","channels":1}"""), ("audio/input/noise_reduction", "null"), ("later", "{}"),
    ];

    private readonly NearbyDocuments _documents = new(seed);
    private readonly System.Random _random = new(seed);

    public OpenAI.Beta.RealtimeSession NextBeta()
    {
        while (true)
        {
            string json = _documents.Next()?.ToJsonString() ?? "null";
            if (OpenAI.Beta.RealtimeSession.TryParse(json, out OpenAI.Beta.RealtimeSession? session, out _)) return session;
        }
    }

    public OpenAI.Ga.RealtimeSession NextGa()
    {
        JsonObject session = JsonNode.Parse(NextBeta().ToGa().ToUtf8Json())!.AsObject();
        foreach ((string path, string json) in GaMembers)
        {
            if (_random.Next(4) == 0) SessionJson.Set(session, path, JsonNode.Parse(json));
        }

        return OpenAI.Ga.RealtimeSession.Parse(Encoding.UTF8.GetBytes(session.ToJsonString()));
    }
}
