using System.Globalization;
using CsCheck;

namespace RealtimeGen;

/// <summary>Cases by seed. CsCheck's own <c>Sample</c> takes a seed for its first case only, and the others from what each of its threads comes to.</summary>
internal static class SeededCases
{
    private const int SmallerCases = 1_000;

    /// <summary>The state that neighbouring seeds share nothing of.</summary>
    public static PCG StateOf(int seed) => new(0, (ulong)new System.Random(seed).NextInt64());

    /// <summary>The same for the same seed, on any thread.</summary>
    public static T Case<T>(this Gen<T> cases, int seed) => cases.Generate(StateOf(seed), null, out Size _);

    /// <summary>Every case passes the check; case n is made from the seed plus n. The first that fails is made smaller before it is shown.</summary>
    /// <param name="variable">The project's seed, for <see cref="TestSeed"/>.</param>
    public static void AssertEach<T>(this Gen<T> cases, string variable, int count, Action<T> check)
    {
        int seed = TestSeed.Of(variable);
        ParallelLoopResult checks = Parallel.For(0, count, (number, loop) =>
        {
            if (Record.Exception(() => check(cases.Case(seed + number))) is not null) loop.Break();
        });
        if (checks.LowestBreakIteration is not { } failed) return;
        int failedSeed = seed + (int)failed;
        // CsCheck begins with the case of the state, and goes on from there to smaller ones, of which it prints a seed that is none of ours.
        Exception? failure = Record.Exception(() => cases.Sample(check, seed: StateOf(failedSeed).ToString(), iter: SmallerCases));
        string why = failure?.Message ?? "It failed once, and passes now.";
        Assert.Fail($"{variable}={failedSeed.ToString(CultureInfo.InvariantCulture)}\n{why}\n{failure?.InnerException?.Message}");
    }
}
