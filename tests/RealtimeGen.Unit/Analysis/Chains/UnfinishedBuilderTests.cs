namespace RealtimeGen.Unit.Analysis.Chains;

public class UnfinishedBuilderTests
{
    [Theory]
    [InlineData("var [|b|] = Agent.Create().Name(\"x\");", "Agent")]
    [InlineData("Tool.Builder.Ready [|b|];", "Tool")]
    [InlineData("var [|b|] = Agent.Create(); b = b.Speed(1);", "Agent")]
    [InlineData("var [|b|] = Agent.Create(); b = b.Speed(1).Voice(null); b = Agent.Create();", "Agent")]
    [InlineData("void Run() { var [|b|] = Tool.Create(); } Run();", "Tool")]
    [InlineData("Action run = () => { var [|b|] = Tool.Create(); }; run();", "Tool")]
    public Task A_builder_that_nobody_reads_is_reported(string code, string built) => AgentCode.Types.Reports(
        code, $"RTG2014: 'b' is never read, so no '{built}' is built: end it with 'Build()' and use the result, or remove it");

    [Theory]
    [InlineData("var b = Agent.Create().Name(\"x\"); b.Build();")]
    [InlineData("var b = Agent.Create(); Console.WriteLine(b);")]
    [InlineData("var b = Agent.Create(); var c = b.Name(\"x\"); c.Build();")]
    [InlineData("var b = Agent.Create(); Func<Agent> build = () => b.Name(\"x\").Build(); build();")]
    [InlineData("Tool.Builder.Ready Make() { var b = Tool.Create().Name(\"x\"); return b; } Make().Build();")]
    [InlineData("var b = Agent.Create(); Agent.Builder.NeedsName c; c = b = b.Speed(1); Console.WriteLine(c);")]
    [InlineData("var agent = Agent.Create().Name(\"x\").Build();")]
    public Task A_builder_that_is_read_is_not_reported(string code) => AgentCode.Types.Reports(code);
}
