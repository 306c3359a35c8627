using CsCheck;

namespace RealtimeGen.Runtime.Unit.Audio;

/// <summary>Whatever happens in whatever order, an interruption says only what the server accepts, says it once, and counts what was heard.</summary>
public class RandomPlaybackTests
{
    private const int Runs = 5_000;

    private static readonly Gen<PlaybackStep> Step = Gen.Select(
        Gen.Frequency(
            (2, Gen.Const(PlaybackStepKind.BeginResponse)),
            (2, Gen.Const(PlaybackStepKind.EndResponse)),
            (1, Gen.Const(PlaybackStepKind.Announce)),
            (8, Gen.Const(PlaybackStepKind.Receive)),
            (3, Gen.Const(PlaybackStepKind.EndAudio)),
            (8, Gen.Const(PlaybackStepKind.Play)),
            (3, Gen.Const(PlaybackStepKind.PlayTo)),
            (3, Gen.Const(PlaybackStepKind.Interrupt))),
        Gen.Int[0, 4],
        Gen.Int[0, 100],
        (kind, number, bytes) => new PlaybackStep(kind, number, bytes));

    [Fact]
    public void Interruptions_are_always_right() => Step.Array[0, 60].AssertEach(
        "RUNTIME_UNIT_SEED",
        Runs,
        steps =>
        {
            RandomPlayback playback = new();
            foreach (PlaybackStep step in steps) playback.Take(step);
        });
}
