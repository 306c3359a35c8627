using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>Turn detection as the session has it, whatever its kind.</summary>
/// <param name="Threshold">How loud speech is.</param>
/// <param name="PrefixMs">What is kept from before it.</param>
/// <param name="CreatesResponse">Whether the end of a turn starts an answer.</param>
/// <param name="InterruptsResponse">Whether speech stops an answer.</param>
/// <param name="Ends">Whether a turn has ended.</param>
internal sealed record TurnSettings(double Threshold, long PrefixMs, bool CreatesResponse, bool InterruptsResponse, Func<Turn, bool> Ends)
{
    // The semantic kind has no setting for what it takes for sound.
    private const double DefaultThreshold = 0.5;
    private const long DefaultPrefixMs = 300;

    /// <summary>Null: the client detects turns.</summary>
    public static TurnSettings? Of(TurnDetection? detection, Func<Turn, TurnDetectionSemanticVadEagerness, bool> semantic) => detection switch
    {
        TurnDetection.ServerVad vad => new(
            vad.Threshold ?? DefaultThreshold,
            vad.PrefixPaddingMs ?? DefaultPrefixMs,
            vad.CreateResponse ?? true,
            vad.InterruptResponse ?? true,
            turn => turn.Silence.TotalMilliseconds >= vad.SilenceDurationMs),
        TurnDetection.SemanticVad vad => new(
            DefaultThreshold,
            DefaultPrefixMs,
            vad.CreateResponse ?? true,
            vad.InterruptResponse ?? true,
            turn => semantic(turn, vad.Eagerness ?? TurnDetectionSemanticVadEagerness.Auto)),
        _ => null,
    };
}
