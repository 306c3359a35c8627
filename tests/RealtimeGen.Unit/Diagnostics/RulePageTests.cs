using RealtimeGen.Generator.Diagnostics;

namespace RealtimeGen.Unit.Diagnostics;

public class RulePageTests
{
    public static TheoryData<string> Ids => [.. SchemaRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_example_is_reported_as_the_page_says(string id)
    {
        RulePage page = RulePage.Read(id);

        Assert.Equal(page.Reported, page.Run(page.Example), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fix_is_not_reported(string id)
    {
        RulePage page = RulePage.Read(id);

        Assert.Equal("", page.Run(page.Fixed));
    }
}
