namespace RealtimeGen.Behaviour.Samples;

/// <summary>Published examples that break the very schema that they stand in.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<Contradiction> All { get; } =
    [
        new("beta", "RealtimeClientEventConversationItemCreate", "previous_item_id is null where a string is demanded"),
        new("beta-late", "RealtimeBetaServerEventSessionCreated", "turn_detection has idle_timeout_ms, which the beta session does not know and GA brought"),
        new("ga", "RealtimeServerEventInputAudioBufferDtmfEventReceived", "type begins with a space", Hides: true),
    ];

    public static Contradiction? Of(Example example) => All.FirstOrDefault(c => c.Covers(example));
}

/// <param name="Hides">True where the example cannot even be told to be its event.</param>
internal sealed record Contradiction(string Era, string Schema, string What, bool Hides = false)
{
    public bool Covers(Example example) => example.Era == Era && example.Schema == Schema;
}
