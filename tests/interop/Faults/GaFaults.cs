using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Faults;

internal static class GaFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Client("no such event", "TS2820", "\"session.updates\"", """{ "type": "session.updates" }"""),
        Client("an append without audio", "TS2322", "'audio' is missing", """{ "type": "input_audio_buffer.append" }"""),
        Client("audio as numbers", "TS2322", "'number[]'", """{ "type": "input_audio_buffer.append", "audio": [1, 2] }"""),
        Client("an event id that is a number", "TS2322", "'number'", """{ "type": "input_audio_buffer.commit", "event_id": 1 }"""),
        Client("a truncation without its end", "TS2322", "'audio_end_ms' is missing",
            """{ "type": "conversation.item.truncate", "item_id": "i", "content_index": 0 }"""),
        Client("an update without a session", "TS2322", "'session' is missing", """{ "type": "session.update" }"""),
        Session("a session without its kind", "TS2322", "'type' is missing", """{ "instructions": "x" }"""),
        Session("a kind that is none", "TS2820", "\"realtme\"", """{ "type": "realtme" }"""),
        Session("the beta's name of a member", "TS2353", "'\"modalities\"'",
            """{ "type": "realtime", "modalities": ["text"] }""") with { IsOurs = false },
        Session("tools of a transcription", "TS2353", "'\"tools\"'", """{ "type": "transcription", "tools": [] }""") with { IsOurs = false },
        Session("a modality that is none", "TS2322", "\"video\"", """{ "type": "realtime", "output_modalities": ["video"] }"""),
        Session("the beta's audio format", "TS2322", "'RealtimeAudioFormats | undefined'",
            """{ "type": "realtime", "audio": { "input": { "format": "pcm16" } } }"""),
        Session("a sampling rate of its own", "TS2322", "'16000'",
            """{ "type": "realtime", "audio": { "input": { "format": { "type": "audio/pcm", "rate": 16000 } } } }"""),
        Session("a detection that is none", "TS2322", "\"client_vad\"",
            """{ "type": "realtime", "audio": { "input": { "turn_detection": { "type": "client_vad" } } } }"""),
        Session("a member of server_vad with semantic_vad", "TS2353", "'\"threshold\"'",
            """{ "type": "realtime", "audio": { "input": { "turn_detection": { "type": "semantic_vad", "threshold": 0.5 } } } }"""),
        Session("a member of semantic_vad with server_vad", "TS2353", "'\"eagerness\"'",
            """{ "type": "realtime", "audio": { "input": { "turn_detection": { "type": "server_vad", "eagerness": "low" } } } }"""),
        Session("an eagerness that is none", "TS2322", "\"eager\"",
            """{ "type": "realtime", "audio": { "input": { "turn_detection": { "type": "semantic_vad", "eagerness": "eager" } } } }"""),
        Session("null for a member that is merely unset", "TS2322", "'null'",
            """{ "type": "realtime", "audio": { "input": { "turn_detection": { "type": "server_vad", "create_response": null } } } }"""),
        Session("noise that is none", "TS2322", "\"mid_field\"",
            """{ "type": "realtime", "audio": { "input": { "noise_reduction": { "type": "mid_field" } } } }"""),
        Session("a delay that is none", "TS2322", "\"none\"",
            """{ "type": "realtime", "audio": { "input": { "transcription": { "delay": "none" } } } }"""),
        Session("a voice that is a number", "TS2322", "'number'", """{ "type": "realtime", "audio": { "output": { "voice": 1 } } }"""),
        Session("a voice without its id", "TS2322", "'string | ID | undefined'",
            """{ "type": "realtime", "audio": { "output": { "voice": {} } } }"""),
        Session("a speed as text", "TS2322", "'string'", """{ "type": "realtime", "audio": { "output": { "speed": "1" } } }"""),
        Session("tracing that is neither auto nor an object", "TS2322", "\"on\"", """{ "type": "realtime", "tracing": "on" }"""),
        Session("a choice that is none", "TS2322", "\"sometimes\"", """{ "type": "realtime", "tool_choice": "sometimes" }"""),
        Session("a choice of a function without its name", "TS2322", "'name' is missing",
            """{ "type": "realtime", "tool_choice": { "type": "function" } }"""),
        Session("a server without its label", "TS2322", "'server_label' is missing",
            """{ "type": "realtime", "tools": [{ "type": "mcp", "server_url": "https://example.com" }] }"""),
        Session("a connector that is none", "TS2322", "\"connector_fax\"",
            """{ "type": "realtime", "tools": [{ "type": "mcp", "server_label": "f", "connector_id": "connector_fax" }] }"""),
        Session("a limit that is no number", "TS2322", "\"infinite\"", """{ "type": "realtime", "max_output_tokens": "infinite" }"""),
        Session("a truncation without its ratio", "TS2322", "'retention_ratio' is missing",
            """{ "type": "realtime", "truncation": { "type": "retention_ratio" } }"""),
        Session("an effort that is none", "TS2322", "\"max\"", """{ "type": "realtime", "reasoning": { "effort": "max" } }"""),
        Session("a prompt without its id", "TS2741", "'id' is missing", """{ "type": "realtime", "prompt": { "version": "1" } }"""),
        Item("an item that is none", "TS2322", "\"remark\"", """{ "type": "remark" }"""),
        Item("a message without its role", "TS2322", "'role' is missing", """{ "type": "message", "content": [] }"""),
        Item("the model's part in the user's message", "TS2322", "\"output_text\"",
            """{ "type": "message", "role": "user", "content": [{ "type": "output_text", "text": "" }] }"""),
        Item("the user's part in the system's message", "TS2322", "\"input_audio\"",
            """{ "type": "message", "role": "system", "content": [{ "type": "input_audio", "audio": "" }] }"""),
        Item("a detail that images have elsewhere", "TS2322", "\"original\"",
            """{ "type": "message", "role": "user", "content": [{ "type": "input_image", "image_url": "data:", "detail": "original" }] }"""),
        Item("an output without its call", "TS2322", "'call_id' is missing", """{ "type": "function_call_output", "output": "" }"""),
        Item("an approval that says neither yes nor no", "TS2322", "'approve' is missing",
            """{ "type": "mcp_approval_response", "id": "i", "approval_request_id": "r" }"""),
        Server("a delta without a delta", "TS2322", "'delta' is missing",
            """{ "type": "response.output_audio.delta", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0, "content_index": 0 }"""),
        Server("an index as text", "TS2322", "'string'",
            """{ "type": "response.mcp_call.failed", "event_id": "e", "item_id": "i", "output_index": "0" }"""),
        Server("an error without a message", "TS2741", "'message' is missing",
            """{ "type": "error", "event_id": "e", "error": { "type": "server_error" } }"""),
        Server("a usage by words", "TS2322", "\"words\"",
            """{ "type": "conversation.item.input_audio_transcription.completed", "event_id": "e", "item_id": "i", "content_index": 0, "transcript": "", "usage": { "type": "words" } }"""),
        Server("a status that is none", "TS2322", "\"done\"",
            """{ "type": "response.done", "event_id": "e", "response": { "status": "done" } }""") with { IsOurs = false },
        Server("the beta's name of an event", "TS2322", "\"response.audio.delta\"",
            """{ "type": "response.audio.delta", "event_id": "e", "delta": "" }"""),
    ];

    private static Fault Client(string what, string code, string says, string @event) => new(EventUnion.GaClient, what, code, says, @event);

    private static Fault Server(string what, string code, string says, string @event) => new(EventUnion.GaServer, what, code, says, @event);

    private static Fault Session(string what, string code, string says, string session) =>
        Client(what, code, says, $$"""{ "type": "session.update", "session": {{session}} }""");

    private static Fault Item(string what, string code, string says, string item) =>
        Client(what, code, says, $$"""{ "type": "conversation.item.create", "item": {{item}} }""");
}
