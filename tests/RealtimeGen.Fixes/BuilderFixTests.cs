using Microsoft.CodeAnalysis.Testing;
using RealtimeGen.CodeFixes.Builders;
using RealtimeGen.Generator.Analysis.Chains;

namespace RealtimeGen.Fixes;

public class BuilderFixTests
{
    [Theory]
    [InlineData("_ = Agent.Create().Speed(1).{|RTG2012:Speed|}(2).Build;", "_ = Agent.Create().Speed(1).Build;")]
    [InlineData("_ = Agent.Create().Speed(1).Name(\"x\").{|RTG2012:Speed|}(2);", "_ = Agent.Create().Speed(1).Name(\"x\");")]
    [InlineData("_ = Agent.Create()\n    .Speed(1)\n    .{|RTG2012:Speed|}(2)\n    .Name(\"x\"); // end", "_ = Agent.Create()\n    .Speed(1)\n    .Name(\"x\"); // end")]
    [InlineData("_ = Agent.Create().Speed(1).With({|RTG2012:\"speed\"|}, \"2\").Name(\"x\");", "_ = Agent.Create().Speed(1).Name(\"x\");")]
    [InlineData("_ = Agent.Create().With(\"c\", \"1\").With({|RTG2012:nameof(c)|}, \"2\").Name(\"x\");", "_ = Agent.Create().With(\"c\", \"1\").Name(\"x\");")]
    [InlineData("_ = Agent.Create().Speed(1).{|RTG2012:Speed|}(2).{|RTG2012:Speed|}(3);", "_ = Agent.Create().Speed(1);")]
    public Task The_second_setter_is_removed(string code, string expected) =>
        Fix<ChainAnalyzer, SecondSetterFix>.Gives(code.Replace(".Build;", ".Name(\"x\");"), expected.Replace(".Build;", ".Name(\"x\");"));

    [Theory]
    [InlineData("var b = Agent.Create(); {|RTG2013:b.Speed(1)|}; Console.WriteLine(b);", "var b = Agent.Create(); b = b.Speed(1); Console.WriteLine(b);")]
    [InlineData("{|RTG2013:Tool.Create().Name(\"x\").Kind(\"fast\")|};", "Tool.Create().Name(\"x\").Kind(\"fast\").Build();")]
    [InlineData("var b = Tool.Create(); {|RTG2013:b.Name(\"x\").Kind(\"fast\")|};", "var b = Tool.Create(); b.Name(\"x\").Kind(\"fast\").Build();")]
    [InlineData("Action run = () => {|RTG2013:Tool.Create().Name(\"x\").Kind(\"fast\")|};", "Action run = () => Tool.Create().Name(\"x\").Kind(\"fast\").Build();")]
    public Task A_builder_that_is_thrown_away_is_used(string code, string expected) => Fix<ChainAnalyzer, DiscardedBuilderFix>.Gives(code, expected);

    [Theory]
    [InlineData("{|RTG2013:Tool.Create()|};")]
    [InlineData("var b = Tool.Create(); {|RTG2013:b.Name(\"x\")|};")]
    public Task A_builder_that_is_not_ready_is_left_as_it_is(string code) => Fix<ChainAnalyzer, DiscardedBuilderFix>.GivesNothing(code);

    [Theory]
    [InlineData("Agent a = {|CS0029:Agent.Create().Name(\"x\")|};", "Agent a = Agent.Create().Name(\"x\").Build();")]
    [InlineData("var b = Agent.Create().Name(\"x\"); Agent a = {|CS0029:b|};", "var b = Agent.Create().Name(\"x\"); Agent a = b.Build();")]
    [InlineData("var b = Agent.Create().Name(\"x\"); Agent a = {|CS0029:c ? b : b|};", "var b = Agent.Create().Name(\"x\"); Agent a = (c ? b : b).Build();")]
    [InlineData("Agent a = {|CS0029:Agent.Create()|};", "Agent a = Agent.Create().Name(\"\").Build();")]
    [InlineData("_ = {|CS0030:(Agent)Agent.Create().Name(\"x\")|};", "_ = (Agent)Agent.Create().Name(\"x\").Build();")]
    [InlineData("_ = Agent.Create().AddToTools({|CS1503:Tool.Create().Name(\"x\").Kind(\"fast\")|});", "_ = Agent.Create().AddToTools(Tool.Create().Name(\"x\").Kind(\"fast\").Build());")]
    [InlineData("_ = Agent.Create().Tools([{|CS0029:Tool.Create().Name(\"x\")|}]);", "_ = Agent.Create().Tools([Tool.Create().Name(\"x\").Kind(ToolKind.Fast).Build()]);")]
    [InlineData("_ = new Agent { Name = \"x\", Tools = [{|CS0029:Tool.Create()|}] };", "_ = new Agent { Name = \"x\", Tools = [Tool.Create().Name(\"\").Kind(ToolKind.Fast).Build()] };")]
    [InlineData("_ = new Agent { Name = \"x\", Detection = {|CS0029:AgentDetection.Semantic.Create()|} };", "_ = new Agent { Name = \"x\", Detection = AgentDetection.Semantic.Create().Build() };")]
    public Task A_chain_is_ended_where_what_it_builds_is_wanted(string code, string expected) =>
        Fix<EmptyDiagnosticAnalyzer, MissingBuildFix>.Gives(code, expected);

    [Theory]
    [InlineData("string s = {|CS0029:Agent.Create().Name(\"x\")|};")]
    [InlineData("string s = {|CS0029:5|};")]
    [InlineData("_ = Agent.Create().Name({|CS1503:Tool.Create().Name(\"x\").Kind(\"fast\")|});")]
    public Task A_chain_that_builds_something_else_is_left_as_it_is(string code) => Fix<EmptyDiagnosticAnalyzer, MissingBuildFix>.GivesNothing(code);

    [Theory]
    [InlineData("_ = Agent.Create().{|CS1061:Build|}();", "_ = Agent.Create().Name(\"\").Build();")]
    [InlineData("_ = Tool.Create().{|CS1061:TryBuild|}(out _, out _);", "_ = Tool.Create().Name(\"\").Kind(ToolKind.Fast).TryBuild(out _, out _);")]
    [InlineData("_ = Tool.Create()\n    .Note(\"a\")\n    .{|CS1061:Kind|}(\"fast\")\n    .Build();", "_ = Tool.Create()\n    .Note(\"a\").Name(\"\")\n    .Kind(\"fast\")\n    .Build();")]
    [InlineData("_ = Tool.Create().{|CS1061:Kind|}(\"fast\").Name(\"x\").Build();", "_ = Tool.Create().Name(\"x\").Kind(\"fast\").Build();")]
    [InlineData("_ = Agent.Create().{|CS0315:AddToTools|}(t => t);", "_ = Agent.Create().AddToTools(t => t.Name(\"\").Kind(ToolKind.Fast));")]
    [InlineData("_ = Agent.Create().{|CS0315:AddToTools|}(t => { return t.Name(\"x\"); });", "_ = Agent.Create().AddToTools(t => { return t.Name(\"x\").Kind(ToolKind.Fast); });")]
    [InlineData("_ = Agent.Create().{|CS0315:Detection|}(d => d);", "_ = Agent.Create().Detection(d => d.Server().Threshold(0));")]
    [InlineData("_ = Agent.Create().{|CS0315:Detection|}(d => d.Server());", "_ = Agent.Create().Detection(d => d.Server().Threshold(0));")]
    [InlineData(
        "_ = Everything.Create().{|CS1061:Build|}();",
        "_ = Everything.Create().Text(\"\").Flag(false).Count(0).Kind(EverythingKind.Fast).Tool(new Tool { Name = \"\", Kind = ToolKind.Fast })"
        + ".Choice(new EverythingChoice.A { X = \"\" }).Limit(EverythingLimit.Inf).List([]).Map([]).Raw(RawJson.Null).When(default).Site(new Uri(\"about:blank\")).Maybe(null).Build();")]
    public Task Missing_stages_are_called(string code, string expected) => Fix<EmptyDiagnosticAnalyzer, MissingStagesFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Create().{|CS1061:Colour|}();")]
    [InlineData("_ = \"x\".{|CS1061:Build|}();")]
    public Task A_call_that_no_stage_has_is_left_as_it_is(string code) => Fix<EmptyDiagnosticAnalyzer, MissingStagesFix>.GivesNothing(code);
}
