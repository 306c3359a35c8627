using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;
using static RealtimeGen.Interop.Limits.LimitKind;

namespace RealtimeGen.Interop.Limits;

internal static class BetaServerLimits
{
    private const string Nulls = "servers send null for what is not set";
    private const string Older = "tolerated: servers that have not caught up leave it out";
    private const string Late = "the last description of the beta session has it, and its examples";
    private const string Mixed = "a published example of the beta is an event of GA, whose members are kept";
    private const string Answer = "the package types the session as the answer of an HTTP request, which has less, and a client secret; servers send the session";

    public static IReadOnlyList<Limit> All { get; } =
    [
        Of("session.*", "session.input_audio_transcription", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "input_audio_transcription": null } }"""),
        Of("session.*", "session.turn_detection", Null, Nulls,
            """{ "type": "session.updated", "event_id": "e", "session": { "turn_detection": null } }"""),
        Of("session.*", "session.input_audio_noise_reduction", Null, Nulls,
            """{ "type": "session.created", "event_id": "e", "session": { "input_audio_noise_reduction": null } }"""),
        Of("session.*", "session.tracing", Null, Nulls,
            """{ "type": "session.updated", "event_id": "e", "session": { "tracing": null } }"""),
        Of("session.*", "session.model", Value, "an open list: servers have models of their own",
            """{ "type": "session.updated", "event_id": "e", "session": { "model": "gpt-realtime" } }""")
            with { Values = static model => !model.ToString().StartsWith("gpt-4o-", StringComparison.Ordinal) },
        Of("session.*", "session.tool_choice", Value, "the object form, which servers take and send back",
            """{ "type": "session.updated", "event_id": "e", "session": { "tool_choice": { "type": "function", "name": "f" } } }""") with { Values = static choice => choice is JsonObject },
        Of("session.*", "session.object", Extra, Late,
            """{ "type": "session.created", "event_id": "e", "session": { "object": "realtime.session" } }"""),
        Of("session.*", "session.expires_at", Extra, Late, """{ "type": "session.created", "event_id": "e", "session": { "expires_at": 1 } }"""),
        Of("session.*", "session.include", Extra, Late, """{ "type": "session.created", "event_id": "e", "session": { "include": null } }"""),
        Of("session.*", "session.prompt", Extra, Late, """{ "type": "session.created", "event_id": "e", "session": { "prompt": null } }"""),
        Of("transcription_session.created", "type", Event, "the first event of every transcription session, which the union forgets",
            """{ "type": "transcription_session.created", "event_id": "e", "session": {} }"""),
        Of("transcription_session.updated", "session.client_secret", Missing, Answer,
            """{ "type": "transcription_session.updated", "event_id": "e", "session": {} }"""),
        Of("transcription_session.updated", "session.id", Extra, Answer, Transcription("""{ "id": "sess_1" }""")),
        Of("transcription_session.updated", "session.object", Extra, Answer, Transcription("""{ "object": "realtime.transcription_session" }""")),
        Of("transcription_session.updated", "session.expires_at", Extra, Answer, Transcription("""{ "expires_at": 1 }""")),
        Of("transcription_session.updated", "session.include", Extra, Answer, Transcription("""{ "include": [] }""")),
        Of("transcription_session.updated", "session.input_audio_noise_reduction", Extra, Answer, Transcription("""{ "input_audio_noise_reduction": { "type": "near_field" } }""")),
        Of("transcription_session.updated", "session.turn_detection.create_response", Extra, Answer, Transcription("""{ "turn_detection": { "type": "server_vad", "create_response": true } }""")),
        Of("transcription_session.updated", "session.turn_detection.interrupt_response", Extra, Answer, Transcription("""{ "turn_detection": { "type": "server_vad", "interrupt_response": true } }""")),
        Of("transcription_session.updated", "session.turn_detection.eagerness", Extra, Answer, Transcription("""{ "turn_detection": { "type": "semantic_vad", "eagerness": "low" } }""")),
        Of("response.*", "response.status_details", Null, Nulls,
            """{ "type": "response.created", "event_id": "e", "response": { "status_details": null } }"""),
        Of("response.*", "response.usage", Null, Nulls, """{ "type": "response.created", "event_id": "e", "response": { "usage": null } }"""),
        Of("response.*", "response.usage.input_token_details.cached_tokens_details", Extra, "a published example of the beta has it",
            """{ "type": "response.done", "event_id": "e", "response": { "usage": { "input_token_details": { "cached_tokens_details": {} } } } }"""),
        Of("response.*", "response.output_modalities", Extra, Mixed,
            """{ "type": "response.created", "event_id": "e", "response": { "output_modalities": ["text"] } }"""),
        Of("response.*", "response.audio", Extra, Mixed, """{ "type": "response.created", "event_id": "e", "response": { "audio": {} } }"""),
        Of("response.*", "timestamp", Extra, Mixed,
            """{ "type": "response.created", "event_id": "e", "response": {}, "timestamp": "2:30:35 PM" }"""),
        Of("response.*", "response.status_details.type", Value, "the list of the status itself, which has in_progress",
            """{ "type": "response.created", "event_id": "e", "response": { "status_details": { "type": "in_progress" } } }""")
            with { Values = static type => type.ToString() == "in_progress" },
        Of("conversation.item.input_audio_transcription.completed", "usage", Missing, "the beta that most servers speak is older than it; a published example has none",
            """{ "type": "conversation.item.input_audio_transcription.completed", "event_id": "e", "item_id": "i", "content_index": 0, "transcript": "" }"""),
        Of("conversation.item.input_audio_transcription.*", "logprobs[].bytes", Missing, Older,
            """{ "type": "conversation.item.input_audio_transcription.delta", "event_id": "e", "item_id": "i", "logprobs": [{ "token": "a", "logprob": 0 }] }"""),
        Of("conversation.item.input_audio_transcription.failed", "error.param", Null, Nulls,
            """{ "type": "conversation.item.input_audio_transcription.failed", "event_id": "e", "item_id": "i", "content_index": 0, "error": { "param": null } }"""),
        Of("response.function_call_arguments.done", "name", Extra, "a published example of the beta has it, as GA does",
            """{ "type": "response.function_call_arguments.done", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0, "call_id": "c", "arguments": "", "name": "f" }"""),
        Of("response.content_part.*", "part", Value, "one union of parts serves everywhere; here come text and audio",
            """{ "type": "response.content_part.added", "event_id": "e", "response_id": "r", "item_id": "i", "output_index": 0, "content_index": 0, "part": { "type": "input_text", "text": "" } }""")
            with { Values = static part => part["type"]!.ToString() is not ("text" or "audio") },
        Of("*", "**.content[].transcript", Null, Nulls,
            """{ "type": "conversation.item.created", "event_id": "e", "previous_item_id": null, "item": { "type": "message", "role": "user", "content": [{ "type": "input_audio", "transcript": null }] } }"""),
        Of("*", "item", Value, "one union of items serves everywhere; nobody receives a reference",
            """{ "type": "conversation.item.created", "event_id": "e", "previous_item_id": null, "item": { "type": "item_reference", "id": "i" } }""") with { Values = ContentParts.IsReference },
        Of("*", "response.output[]", Value, "one union of items serves everywhere; nobody receives a reference",
            """{ "type": "response.done", "event_id": "e", "response": { "output": [{ "type": "item_reference", "id": "i" }] } }""") with { Values = ContentParts.IsReference },
    ];

    /// <summary>An update with the client secret that the package insists on.</summary>
    private static string Transcription(string session)
    {
        JsonObject members = JsonNode.Parse(session)!.AsObject();
        members["client_secret"] = new JsonObject { ["value"] = "ek_1", ["expires_at"] = 1 };
        return new JsonObject { ["type"] = "transcription_session.updated", ["event_id"] = "e", ["session"] = members }.ToJsonString();
    }

    private static Limit Of(string @event, string path, LimitKind kind, string reason, string example) => new(EventUnion.BetaServer, @event, path, kind, reason, example);
}
