using System.Globalization;

namespace RealtimeGen.Conformance.Report;

/// <summary>How many tests passed of how many.</summary>
internal readonly record struct Tally(int Passed, int Total)
{
    public static Tally Of(IEnumerable<CaseOutcome> outcomes, Func<TestOutcome, bool> passes)
    {
        TestOutcome[] tests = [.. outcomes.SelectMany(o => o.Tests)];
        return new Tally(tests.Count(passes), tests.Length);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Passed}/{Total}");
}
