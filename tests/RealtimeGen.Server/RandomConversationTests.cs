using System.Globalization;
using CsCheck;
using RealtimeGen.Server.Playing;
using RealtimeGen.Server.Random;
using RealtimeGen.Server.Rules;
using RealtimeGen.Testing;

namespace RealtimeGen.Server;

/// <summary>
/// Random conversations: whatever a client says, the server neither throws nor falls silent, says nothing invalid, and keeps every order rule. A tenth of the full run unless
/// <c>SERVER_CONVERSATIONS</c> names another number; <c>SERVER_SEED</c> repeats a run by the seed that a failure prints.
/// </summary>
public class RandomConversationTests
{
    private const int Steps = 50;

    private static readonly int Conversations = int.Parse(Environment.GetEnvironmentVariable("SERVER_CONVERSATIONS") ?? "1000", CultureInfo.InvariantCulture);

    private static readonly Gen<RandomStep> Step =
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999], Gen.Int[0, 999]).Select((deed, choice, pick) => new RandomStep(deed, choice, pick));

    [Fact]
    public void Whatever_a_client_says_the_server_keeps_the_rules() =>
        Gen.Select(Gen.Int[0, 999], Step.Array[Steps]).Sample(
            (seed, steps) =>
            {
                Talk talk = Hold(seed, steps);
                IReadOnlyList<string> broken = OrderChecker.Check(talk.Timeline);
                Assert.True(broken.Count == 0, $"{string.Join('\n', broken)}\n\n{talk.Print()}");
            },
            seed: Environment.GetEnvironmentVariable("SERVER_SEED"),
            iter: Conversations);

    private static Talk Hold(int seed, RandomStep[] steps)
    {
        Talk talk = new(RandomScript.From(seed), Pace(seed), transcription: seed % 10 == 0);
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
