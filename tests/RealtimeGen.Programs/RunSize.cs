using System.Globalization;

// The compiler already takes every core; and the schemas are read lazily, by one thread.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace RealtimeGen.Programs;

/// <summary>How many programs a test makes, and from what seed: <c>PROGRAMS</c> and <c>PROGRAMS_SEED</c>.</summary>
internal static class RunSize
{
    /// <summary>Programs of one compilation.</summary>
    public const int Batch = 500;

    public static int Programs { get; } =
        Environment.GetEnvironmentVariable("PROGRAMS") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 10_000;

    /// <summary>Program n is made from the seed plus n.</summary>
    public static int Seed { get; } = TestSeed.Of("PROGRAMS_SEED");
}
