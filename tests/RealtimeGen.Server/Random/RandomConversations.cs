using CsCheck;
using RealtimeGen.Server.Playing;
using RealtimeGen.Testing;

namespace RealtimeGen.Server.Random;

/// <summary>Conversations of 50 random steps, with models of every pace and temper.</summary>
internal static class RandomConversations
{
    private const int Steps = 50;

    private static readonly Gen<RandomStep> Step =
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Select((deed, choice, pick) => new RandomStep(deed, choice, pick));

    public static Gen<(int Seed, RandomStep[] Steps)> Any { get; } = Gen.Select(Gen.Int[0, 999], Step.Array[Steps]);

    public static Talk Hold(int seed, RandomStep[] steps)
    {
        Talk talk = new(RandomScript.From(seed), Pace(seed), transcription: seed % 10 == 0, requestsPerMinute: seed % 7 == 0 ? 3 : null);
        RandomClient client = new(talk);
        foreach (RandomStep step in steps) client.Do(step);
        talk.Wait(TimeSpan.FromMinutes(1));
        return talk;
    }

    /// <summary>A model that takes no time is never interrupted; the others are.</summary>
    private static RealtimePace Pace(int seed) => (seed % 4) switch
    {
        0 => RealtimePace.Immediate,
        1 => new RealtimePace { Thinking = TimeSpan.FromMilliseconds(300), BetweenDeltas = TimeSpan.FromMilliseconds(50), Transcribing = TimeSpan.FromMilliseconds(500) },
        _ => new RealtimePace { BetweenDeltas = TimeSpan.FromMilliseconds(20), Transcribing = TimeSpan.FromMilliseconds(100) },
    };
}
