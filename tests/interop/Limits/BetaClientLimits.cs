using System.Text.Json.Nodes;
using RealtimeGen.Interop.Published;
using static RealtimeGen.Interop.Limits.LimitKind;

namespace RealtimeGen.Interop.Limits;

internal static class BetaClientLimits
{
    private const string NullIsOff = "null turns it off, as the published description says and servers do; the types know no null at all";
    private const string OneType = "one type serves for the session that is sent and the one that is received; a server assigns it";
    private const string Choice = "the description speaks of naming a function, and servers take this object; the type is any string";
    private const string GaName = "a published example of the beta has GA's name, which is kept like any member that a schema does not know";

    private static readonly string[] Models =
    [
        "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03",
        "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17",
    ];

    public static IReadOnlyList<Limit> All { get; } =
    [
        Of("session.update", "session.turn_detection", Null, NullIsOff,
            """{ "type": "session.update", "session": { "turn_detection": null } }"""),
        Of("session.update", "session.input_audio_transcription", Null, NullIsOff,
            """{ "type": "session.update", "session": { "input_audio_transcription": null } }"""),
        Of("session.update", "session.input_audio_noise_reduction", Null, NullIsOff,
            """{ "type": "session.update", "session": { "input_audio_noise_reduction": null } }"""),
        Of("session.update", "session.tracing", Null, NullIsOff, """{ "type": "session.update", "session": { "tracing": null } }"""),
        Of("session.update", "session.id", Extra, OneType, """{ "type": "session.update", "session": { "id": "sess_1" } }"""),
        Of("session.update", "session.model", Value, "models appear, and other servers have their own",
            """{ "type": "session.update", "session": { "model": "a-model-of-next-year" } }""") with { Values = static model => !Models.Contains(model.ToString()) },
        Of("session.update", "session.tool_choice", Value, Choice,
            """{ "type": "session.update", "session": { "tool_choice": { "type": "function", "name": "f" } } }""")
            with { Values = static choice => choice is JsonObject },
        Of("transcription_session.update", "session.turn_detection", Null, NullIsOff,
            """{ "type": "transcription_session.update", "session": { "turn_detection": null } }"""),
        Of("transcription_session.update", "session.input_audio_transcription", Null, NullIsOff,
            """{ "type": "transcription_session.update", "session": { "input_audio_transcription": null } }"""),
        Of("transcription_session.update", "session.input_audio_noise_reduction", Null, NullIsOff,
            """{ "type": "transcription_session.update", "session": { "input_audio_noise_reduction": null } }"""),
        Of("transcription_session.update", "session.include", Null, "one type serves for the session that is sent and the one that is received, where it may be null",
            """{ "type": "transcription_session.update", "session": { "include": null } }"""),
        Of("transcription_session.update", "session.id", Extra, OneType,
            """{ "type": "transcription_session.update", "session": { "id": "sess_1" } }"""),
        Of("transcription_session.update", "session.object", Extra, OneType,
            """{ "type": "transcription_session.update", "session": { "object": "realtime.transcription_session" } }"""),
        Of("transcription_session.update", "session.expires_at", Extra, OneType,
            """{ "type": "transcription_session.update", "session": { "expires_at": 1 } }"""),
        Of("transcription_session.update", "session.input_audio_transcription.model", Value, "models appear, and session.update has any name here",
            """{ "type": "transcription_session.update", "session": { "input_audio_transcription": { "model": "a-model-of-next-year" } } }""")
            with { Values = static model => model.ToString() is not ("gpt-4o-transcribe" or "gpt-4o-mini-transcribe" or "whisper-1") },
        Of("response.create", "response.tool_choice", Value, Choice,
            """{ "type": "response.create", "response": { "tool_choice": { "type": "function", "name": "f" } } }""")
            with { Values = static choice => choice is JsonObject },
        Of("response.create", "response.max_output_tokens", Extra, GaName,
            """{ "type": "response.create", "response": { "max_output_tokens": 1024 } }"""),
        Of("response.create", "response.output_modalities", Extra, GaName,
            """{ "type": "response.create", "response": { "output_modalities": ["text"] } }"""),
    ];

    private static Limit Of(string @event, string path, LimitKind kind, string reason, string example) => new(EventUnion.BetaClient, @event, path, kind, reason, example);
}
