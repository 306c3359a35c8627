using RealtimeGen.Interop.Published;
using static RealtimeGen.Interop.Limits.LimitKind;

namespace RealtimeGen.Interop.Limits;

internal static class GaServerLimits
{
    private const string Request = "the package types a session that it receives as one that it sends; servers add what they assign";
    private const string Nulls = "servers send null for what is not set";
    private const string Older = "tolerated: servers that have not caught up leave it out";

    public static IReadOnlyList<Limit> All { get; } =
    [
        Of("session.*", "session.id", Extra, Request,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "realtime", "id": "sess_1" } }"""),
        Of("session.*", "session.object", Extra, Request,
            """{ "type": "session.updated", "event_id": "e", "session": { "type": "realtime", "object": "realtime.session" } }"""),
        Of("session.*", "session.expires_at", Extra, Request,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "transcription", "expires_at": 1 } }"""),
        Of("session.*", "session.include", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "realtime", "include": null } }"""),
        Of("session.*", "session.audio.input.transcription", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "realtime", "audio": { "input": { "transcription": null } } } }"""),
        Of("session.*", "session.audio.input.transcription.language", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "realtime", "audio": { "input": { "transcription": { "language": null } } } } }"""),
        Of("session.*", "session.audio.input.noise_reduction", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "type": "realtime", "audio": { "input": { "noise_reduction": null } } } }"""),
        Of("response.*", "response.status_details", Null, Nulls,
            """{ "type": "response.created", "event_id": "e", "response": { "status_details": null } }"""),
        Of("response.*", "response.usage", Null, Nulls, """{ "type": "response.created", "event_id": "e", "response": { "usage": null } }"""),
        Of("response.*", "response.usage.input_token_details.cached_tokens_details", Null, Nulls,
            """{ "type": "response.done", "event_id": "e", "response": { "usage": { "input_token_details": { "cached_tokens_details": null } } } }"""),
        Of("response.*", "response.status_details.error.code", Null, Nulls,
            """{ "type": "response.done", "event_id": "e", "response": { "status_details": { "error": { "code": null } } } }"""),
        Of("response.*", "response.status_details.type", Value, "the list of the status itself, which has in_progress",
            """{ "type": "response.created", "event_id": "e", "response": { "status_details": { "type": "in_progress" } } }""")
            with { Values = static type => type.ToString() == "in_progress" },
        Of("response.*", "response.audio.output.voice", Value, "a voice of one's own, which is an object where it is sent",
            """{ "type": "response.created", "event_id": "e", "response": { "audio": { "output": { "voice": { "id": "voice_1" } } } } }""")
            with { Values = static voice => voice is System.Text.Json.Nodes.JsonObject },
        Of("conversation.item.input_audio_transcription.delta", "obfuscation", Extra, "a published example has it",
            """{ "type": "conversation.item.input_audio_transcription.delta", "event_id": "e", "item_id": "i", "obfuscation": "aLxx" }"""),
        Of("conversation.item.input_audio_transcription.completed", "usage", Missing, Older,
            """{ "type": "conversation.item.input_audio_transcription.completed", "event_id": "e", "item_id": "i", "content_index": 0, "transcript": "" }"""),
        Of("conversation.item.input_audio_transcription.*", "logprobs[].bytes", Missing, Older,
            """{ "type": "conversation.item.input_audio_transcription.delta", "event_id": "e", "item_id": "i", "logprobs": [{ "token": "a", "logprob": 0 }] }"""),
        Of("conversation.item.input_audio_transcription.failed", "error.param", Null, Nulls,
            """{ "type": "conversation.item.input_audio_transcription.failed", "event_id": "e", "item_id": "i", "content_index": 0, "error": { "param": null } }"""),
        Of("input_audio_buffer.dtmf_event_received", "event_id", Extra, "every other event has one, and a server may start to send it",
            """{ "type": "input_audio_buffer.dtmf_event_received", "event_id": "e", "event": "9", "received_at": 1 }"""),
        Of("response.function_call_arguments.done", "name", Missing, "beta servers did not send it, and GA brought it late",
            """{ "type": "response.function_call_arguments.done", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0, "call_id": "c", "arguments": "" }"""),
        Of("*", "**.content[].transcript", Null, Nulls,
            """{ "type": "conversation.item.added", "event_id": "e", "item": { "type": "message", "role": "user", "content": [{ "type": "input_audio", "transcript": null }] } }"""),
        Of("*", "**.content[]", Value, "received parts have older names (audio, text), and no rule of ours ties a received part to a role",
            """{ "type": "conversation.item.added", "event_id": "e", "item": { "type": "message", "role": "assistant", "content": [{ "type": "audio", "transcript": "" }] } }""")
            with { Values = ContentParts.AreOfAnotherRole },
        Of("response.content_part.*", "part", Value, "one union of parts serves everywhere; here come text and audio",
            """{ "type": "response.content_part.added", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0, "content_index": 0, "part": { "type": "output_text", "text": "" } }""")
            with { Values = static part => part["type"]!.ToString() is not ("text" or "audio") },
        Of("*", "item", Value, "one union of items serves everywhere; nobody receives a reference",
            """{ "type": "conversation.item.added", "event_id": "e", "item": { "type": "item_reference", "id": "i" } }""") with { Values = ContentParts.IsReference },
        Of("*", "response.output[]", Value, "one union of items serves everywhere; nobody receives a reference",
            """{ "type": "response.done", "event_id": "e", "response": { "output": [{ "type": "item_reference", "id": "i" }] } }""") with { Values = ContentParts.IsReference },
    ];

    private static Limit Of(string @event, string path, LimitKind kind, string reason, string example) => new(EventUnion.GaServer, @event, path, kind, reason, example);
}
