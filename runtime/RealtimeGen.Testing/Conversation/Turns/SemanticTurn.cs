using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing.Conversation.Turns;

/// <summary>A turn of the user so far.</summary>
/// <param name="Spoken">From its beginning to the last sound.</param>
/// <param name="Silence">Since the last sound.</param>
internal readonly record struct Turn(TimeSpan Spoken, TimeSpan Silence);

/// <summary>The end of a turn by its sense, where no script has one: the longest that each eagerness waits.</summary>
internal static class SemanticTurn
{
    public static bool EndsBySilence(Turn turn, TurnDetectionSemanticVadEagerness eagerness) => turn.Silence >= LongestWait(eagerness);

    private static TimeSpan LongestWait(TurnDetectionSemanticVadEagerness eagerness) => TimeSpan.FromSeconds(eagerness.Value switch
    {
        TurnDetectionSemanticVadEagerness.Values.Low => 8,
        TurnDetectionSemanticVadEagerness.Values.High => 2,
        _ => 4,
    });
}
