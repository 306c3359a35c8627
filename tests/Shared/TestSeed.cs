using System.Globalization;

namespace RealtimeGen;

/// <summary>
/// Where the random tests of a project start from. The same cases in every run: a change is judged by what it changes, and a failure comes back.
/// Who looks for new faults asks for new cases.
/// </summary>
internal static class TestSeed
{
    private const int Fixed = 20_251_130;

    // One for the run, so that all that print it print the same.
    private static readonly int Fresh = System.Random.Shared.Next(1_000_000_000);

    /// <param name="variable">Of the environment: <c>random</c> for new cases, or the seed that a failure printed for the same ones.</param>
    public static int Of(string variable) => Environment.GetEnvironmentVariable(variable) switch
    {
        null or "" => Fixed,
        "random" => Fresh,
        { } seed => int.Parse(seed, CultureInfo.InvariantCulture),
    };
}
