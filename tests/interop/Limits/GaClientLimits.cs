using RealtimeGen.Interop.Published;
using static RealtimeGen.Interop.Limits.LimitKind;

namespace RealtimeGen.Interop.Limits;

internal static class GaClientLimits
{
    private const string NullIsOff = "null turns it off, as the published description says and servers do; only turn_detection has that in its type";

    public static IReadOnlyList<Limit> All { get; } =
    [
        Of("session.update", "session.audio.input.transcription", Null, NullIsOff,
            """{ "type": "session.update", "session": { "type": "realtime", "audio": { "input": { "transcription": null } } } }"""),
        Of("session.update", "session.audio.input.noise_reduction", Null, NullIsOff,
            """{ "type": "session.update", "session": { "type": "transcription", "audio": { "input": { "noise_reduction": null } } } }"""),
        Of("response.create", "response.input[]", Value, "an item of the conversation can be referred to; the package has that in a type that its union does not use",
            """{ "type": "response.create", "response": { "input": [{ "type": "item_reference", "id": "item_1" }] } }""")
            with { Values = static item => item["type"]?.ToString() == "item_reference" },
        Of("session.update", "session.expires_in", Extra, "a member that a later server brings is written back, and With adds it",
            """{ "type": "session.update", "session": { "type": "realtime", "expires_in": 60 } }"""),
    ];

    private static Limit Of(string @event, string path, LimitKind kind, string reason, string example) => new(EventUnion.GaClient, @event, path, kind, reason, example);
}
