using Xunit;
using Xunit.Abstractions;

namespace RealtimeGen.Conformance.Tests;

/// <summary>What the official suite must show. Without one these tests look at nothing and say so.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    /// <summary>Of asserted formats, which drafts leave to the implementation.</summary>
    private const double FormatShare = 0.95;

    public static TheoryData<string> Drafts => [.. SuiteDraft.All.Select(draft => draft.Folder)];

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Every_mandatory_test_is_answered_right_by_all_three(string draft)
    {
        CaseOutcome[] mandatory = [.. Outcomes(draft).Where(o => o.Case.IsMandatory)];
        string failures = Printout.Failures(mandatory, verbose: false);
        Assert.True(failures.Length == 0, failures);
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void Formats_are_asserted_right_in_95_of_100_tests(string draft)
    {
        CaseOutcome[] formats = [.. Outcomes(draft).Where(o => o.Case.AssertsFormats)];
        Tally tally = Tally.Of(formats, test => test.Passed);
        Assert.True(tally.Passed >= FormatShare * tally.Total, $"{tally}\n{Printout.Failures(formats, verbose: false)}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void The_page_lists_the_optional_cases_that_do_not_pass_and_no_other(string draft)
    {
        IReadOnlyList<CaseOutcome> outcomes = Outcomes(draft);
        if (outcomes.Count == 0) return;

        string[] failing = [.. outcomes.Where(o => !o.Case.IsMandatory && o.Tests.Any(t => !t.Passed)).Select(o => ConformancePage.Entry(o.Case))];
        Assert.Equal(failing.Order(StringComparer.Ordinal), ConformancePage.Entries(draft).Order(StringComparer.Ordinal));
    }

    private IReadOnlyList<CaseOutcome> Outcomes(string draft)
    {
        if (OfficialSuite.Folder is null)
        {
            output.WriteLine($"{TestSuite.FolderVariable} is not set: no test of {draft} was looked at.");
            return [];
        }

        IReadOnlyList<CaseOutcome> outcomes = OfficialSuite.Outcomes(draft);
        output.WriteLine(Printout.Line(SuiteDraft.All.Single(d => d.Folder == draft), outcomes));
        Assert.NotEmpty(outcomes);
        return outcomes;
    }
}
