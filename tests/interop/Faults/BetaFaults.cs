using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Faults;

internal static class BetaFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Client("an append without audio", "TS2322", "'audio' is missing", """{ "type": "input_audio_buffer.append" }"""),
        Client("a deletion of nothing", "TS2322", "'item_id' is missing", """{ "type": "conversation.item.delete" }"""),
        Client("an update without a session", "TS2322", "'session' is missing", """{ "type": "session.update" }"""),
        Session("GA's name of a member", "TS2353", "'\"output_modalities\"'", """{ "output_modalities": ["text"] }""") with { IsOurs = false },
        Session("GA's place of a member", "TS2353", "'\"audio\"'",
            """{ "audio": { "output": { "voice": "alloy" } } }""") with { IsOurs = false },
        Session("modalities that are no list", "TS2322", "'string'", """{ "modalities": "text" }"""),
        Session("an audio format that is none", "TS2322", "\"opus\"", """{ "input_audio_format": "opus" }"""),
        Session("GA's audio format", "TS2322", "type: string", """{ "output_audio_format": { "type": "audio/pcm" } }"""),
        Session("a detection that is none", "TS2322", "\"manual\"", """{ "turn_detection": { "type": "manual" } }"""),
        Session("a threshold as text", "TS2322", "'string'", """{ "turn_detection": { "type": "server_vad", "threshold": "0.5" } }"""),
        Session("GA's timeout", "TS2353", "'\"idle_timeout_ms\"'",
            """{ "turn_detection": { "type": "server_vad", "idle_timeout_ms": 5000 } }"""),
        Session("noise that is none", "TS2322", "\"off\"", """{ "input_audio_noise_reduction": { "type": "off" } }"""),
        Session("a temperature as text", "TS2322", "'string'", """{ "temperature": "0.8" }"""),
        Session("a limit that is no number", "TS2322", "\"many\"", """{ "max_response_output_tokens": "many" }"""),
        Session("tracing that is neither auto nor an object", "TS2322", "'true'", """{ "tracing": true }"""),
        Session("a tool of GA", "TS2322", "\"mcp\"", """{ "tools": [{ "type": "mcp", "name": "files" }] }"""),
        Session("a voice of one's own, which GA has", "TS2322", "id: string", """{ "voice": { "id": "voice_1" } }"""),
        Client("a field that is no text", "TS2322", "'number'", """{ "type": "transcription_session.update", "session": { "include": [1] } }"""),
        Item("an item of GA", "TS2322", "\"mcp_approval_response\"",
            """{ "type": "mcp_approval_response", "id": "i", "approval_request_id": "r", "approve": true }"""),
        Item("a part of GA", "TS2322", "\"output_text\"",
            """{ "type": "message", "role": "assistant", "content": [{ "type": "output_text", "text": "" }] }"""),
        Item("a role that is none", "TS2322", "\"robot\"", """{ "type": "message", "role": "robot", "content": [] }"""),
        Server("an index as text", "TS2322", "'string'",
            """{ "type": "response.audio.delta", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": "0", "content_index": 0, "delta": "" }"""),
        Server("an answer without the answer", "TS2322", "'response' is missing", """{ "type": "response.done", "event_id": "e" }"""),
        Server("GA's name of an event", "TS2820", "\"response.output_audio.delta\"",
            """{ "type": "response.output_audio.delta", "event_id": "e", "delta": "" }"""),
        Server("a session that is null", "TS2322", "'null'", """{ "type": "session.created", "event_id": "e", "session": null }"""),
    ];

    private static Fault Client(string what, string code, string says, string @event) => new(EventUnion.BetaClient, what, code, says, @event);

    private static Fault Server(string what, string code, string says, string @event) => new(EventUnion.BetaServer, what, code, says, @event);

    private static Fault Session(string what, string code, string says, string session) =>
        Client(what, code, says, $$"""{ "type": "session.update", "session": {{session}} }""");

    private static Fault Item(string what, string code, string says, string item) =>
        Client(what, code, says, $$"""{ "type": "conversation.item.create", "item": {{item}} }""");
}
