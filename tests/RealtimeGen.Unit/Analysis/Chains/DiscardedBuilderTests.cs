namespace RealtimeGen.Unit.Analysis.Chains;

public class DiscardedBuilderTests
{
    [Theory]
    [InlineData("[|Agent.Create()|];", "Agent")]
    [InlineData("[|Agent.Create().Name(\"x\")|];", "Agent")]
    [InlineData("var b = Agent.Create(); [|b.Speed(1)|]; _ = b.Name(\"x\");", "Agent")]
    [InlineData("Action run = () => [|Tool.Create().Name(\"x\")|]; run();", "Tool")]
    [InlineData("void Run() => [|Agent.Create()|]; Run();", "Agent")]
    [InlineData("[|await System.Threading.Tasks.Task.FromResult(Tool.Create())|];", "Tool")]
    [InlineData("Tool.Builder.Ready Make() => Tool.Create().Name(\"x\"); [|Make()|];", "Tool")]
    [InlineData("[|new Tool.Builder.NeedsName()|];", "Tool")]
    public Task A_call_whose_result_is_lost_is_reported(string code, string built) => AgentCode.Types.Reports(
        code, $"RTG2013: Builders are immutable, and the one of '{built}' that this returns is lost: assign it, or end the chain with 'Build()'");

    [Theory]
    [InlineData("_ = Agent.Create();")]
    [InlineData("Agent.Create().Name(\"x\").Build();")]
    [InlineData("Agent.Create().Name(\"x\").TryBuild(out _, out _);")]
    [InlineData("var b = Agent.Create(); b = b.Speed(1); Console.WriteLine(b);")]
    [InlineData("Func<Tool.Builder.Ready> make = () => Tool.Create().Name(\"x\"); make().Build();")]
    [InlineData("Console.WriteLine(Agent.Create());")]
    public Task A_used_result_is_not_reported(string code) => AgentCode.Types.Reports(code);
}
