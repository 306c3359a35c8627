using System.Globalization;

// The compiler already takes every core; and the schemas are read lazily, by one thread.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace RealtimeGen.Programs;

/// <summary>How many programs a test makes, and from what seed: <c>PROGRAMS</c> and <c>PROGRAMS_SEED</c>.</summary>
internal static class RunSize
{
    /// <summary>Programs of one compilation.</summary>
    public const int Batch = 500;

    public static int Programs { get; } = Of("PROGRAMS") ?? 10_000;

    /// <summary>Program n is made from the seed plus n.</summary>
    public static int Seed { get; } = Of("PROGRAMS_SEED") ?? Random.Shared.Next(1_000_000_000);

    private static int? Of(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
