using Microsoft.CodeAnalysis;

namespace RealtimeGen.Unit.Analysis.Chains;

public class SetTwiceTests
{
    [Theory]
    [InlineData("_ = Agent.Create().Voice(\"ash\").[|Voice|](\"ash\");", "voice", "Voice")]
    [InlineData("_ = Agent.Create().Speed(1).Name(\"x\").[|Speed|](1).Build();", "speed", "Speed")]
    [InlineData("_ = Agent.Create()\n    .Voice(null)\n    .Name(\"x\")\n    .[|Voice|](AgentVoice.Ash)\n    .Build();", "voice", "Voice")]
    [InlineData("_ = Agent.Create().Detection(null).[|Detection|](d => d.Server());", "detection", "Detection")]
    [InlineData("_ = Agent.Create().Tools([]).[|Tools|]([]);", "tools", "Tools")]
    [InlineData("_ = Agent.Create().AddToTools(t => t.Name(\"x\")).[|Tools|]([]);", "tools", "AddToTools")]
    [InlineData("_ = Agent.Create().Voice(\"ash\").With([|\"voice\"|], \"1\");", "voice", "Voice")]
    [InlineData("_ = Agent.Create().With(\"voice\", \"1\").[|Voice|](\"ash\");", "voice", "With")]
    [InlineData("int a = 1; _ = Agent.Create().With(\"a\", \"1\").With([|nameof(a)|], \"2\").Retries(a);", "a", "With")]
    [InlineData("_ = Agent.Create().With(json: \"1\", name: \"a\").With(json: \"2\", name: [|\"a\"|]);", "a", "With")]
    [InlineData("_ = Agent.Create().AddToTools(t => t.Name(\"x\").Note(\"a\").[|Note|](\"b\"));", "note", "Note")]
    [InlineData("_ = Agent.Create().Detection(d => d.Server().Threshold(1).[|Threshold|](1));", "threshold", "Threshold")]
    [InlineData("Agent a = Agent.Create().Name(\"x\").Speed(1).[|Speed|](1).Build();", "speed", "Speed")]
    public Task The_second_setter_is_reported(string code, string member, string first) => AgentCode.Types.Reports(
        code, $"RTG2012: '{member}' is already set in this chain, by '{first}': remove one of the two calls");

    [Fact]
    public async Task The_first_setter_is_named_as_well()
    {
        Diagnostic reported = Assert.Single(await AgentCode.Types.Report("_ = Agent.Create().Voice(\"ash\").Name(\"x\").Voice(\"ash\");"));

        Location first = Assert.Single(reported.AdditionalLocations);
        Assert.Equal((19, "Voice".Length), (first.SourceSpan.Start, first.SourceSpan.Length));
    }

    [Fact]
    public Task Every_other_setter_is_reported() => AgentCode.Types.Reports(
        "_ = Agent.Create().Speed(1).[|Speed|](1).[|Speed|](1);",
        "RTG2012: 'speed' is already set in this chain, by 'Speed': remove one of the two calls",
        "RTG2012: 'speed' is already set in this chain, by 'Speed': remove one of the two calls");

    [Theory]
    [InlineData("_ = Agent.Create().Voice(\"ash\").Name(\"x\").Speed(1).Build();")]
    [InlineData("_ = Agent.Create().AddToTools(t => t.Name(\"a\")).AddToTools(t => t.Name(\"b\"));")]
    [InlineData("_ = Agent.Create().Tools([]).AddToTools(t => t.Name(\"b\"));")]
    [InlineData("_ = Agent.Create().With(\"a\", \"1\").With(\"b\", \"1\");")]
    [InlineData("string a = Console.ReadLine()!; _ = Agent.Create().With(a, \"1\").With(a, \"1\");")]
    [InlineData("var b = Agent.Create().Voice(\"ash\"); _ = b.Voice(\"ash\");")]
    [InlineData("_ = Agent.Create().AddToTools(Tool.Create().Name(\"a\").Note(\"1\").Build()).AddToTools(Tool.Create().Name(\"a\").Note(\"1\").Build());")]
    [InlineData("_ = Agent.Create().Voice(\"ash\").Fast().Voice(\"ash\"); static class X { public static T Fast<T>(this T b) => b; }")]
    [InlineData("_ = new System.Text.StringBuilder().Append(1).Append(1);")]
    public Task A_chain_that_loses_nothing_is_not_reported(string code) => AgentCode.Types.Reports(code);
}
