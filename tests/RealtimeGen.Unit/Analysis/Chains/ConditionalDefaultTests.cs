namespace RealtimeGen.Unit.Analysis.Chains;

public class ConditionalDefaultTests
{
    private const string Condition = "bool c = args.Length > 0; ";
    private const string Detection = "default(Optional<AgentDetection?>)";

    [Theory]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new AgentDetection.Server() : [|default|] }", "null", "AgentDetection.Server?", Detection)]
    [InlineData("new Agent { Name = \"x\", Detection = c ? [|default|] : new AgentDetection.Server() }", "null", "AgentDetection.Server?", Detection)]
    [InlineData("new Agent { Name = \"x\", Detection = (c ? new AgentDetection.Server() : ([|default|])) }", "null", "AgentDetection.Server?", Detection)]
    [InlineData("new Agent { Name = \"x\", Detection = args switch { [] => new AgentDetection.Server(), _ => [|default|] } }", "null", "AgentDetection.Server?", Detection)]
    [InlineData("new Agent { Name = \"x\" } with { Temperature = c ? 1.0 : [|default|] }", "0", "double", "default(Optional<double?>)")]
    [InlineData("new Agent { Name = \"x\", Temperature = c ? 1 : [|default|] }", "0", "int", "default(Optional<double?>)")]
    [InlineData("new Agent { Name = \"x\", Retries = c ? 1 : c ? 2 : [|default|] }", "0", "int", "default(Optional<long?>)")]
    [InlineData("new Agent { Name = \"x\", Retries = (long?)null ?? [|default|] }", "0", "long", "default(Optional<long?>)")]
    [InlineData("new Agent { Name = \"x\", Retries = c ? (long?)1 : [|default|] }", "null", "long?", "default(Optional<long?>)")]
    [InlineData("new Agent { Name = \"x\", Started = c ? DateTimeOffset.Now : [|default|] }", "a value", "DateTimeOffset", "default(Optional<DateTimeOffset?>)")]
    [InlineData("Agent.Create().Temperature(c ? 0.5 : [|default|])", "0", "double", "default(Optional<double?>)")]
    [InlineData("Agent.Create().Detection(c ? new AgentDetection.Server() : [|default|])", "null", "AgentDetection.Server?", Detection)]
    public Task An_arm_that_is_not_absent_is_reported(string code, string value, string type, string remedy) => AgentCode.Types.Reports(
        $"{Condition}_ = {code};",
        $"RTG2015: This 'default' is {value} rather than absent, because the expression has the type '{type}': write '{remedy}'");

    [Theory]
    [InlineData("new Agent { Name = \"x\", Detection = default }")]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new AgentDetection.Server() : null }")]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new AgentDetection.Server() : default(AgentDetection) }")]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new AgentDetection.Server() : (AgentDetection?)default }")]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new AgentDetection.Server() : default(Optional<AgentDetection?>) }")]
    [InlineData("new Agent { Name = \"x\", Detection = c ? new Agent { Name = \"y\" }.Detection : default }")]
    [InlineData("new Agent { Name = \"x\", Temperature = c ? null : default }")]
    [InlineData("new Agent { Name = \"x\", Temperature = c ? 1.0 : default(double) }")]
    [InlineData("new Agent { Name = \"x\", Temperature = c ? 1.0 : null }")]
    [InlineData("new Agent { Name = \"x\", Temperature = default(double) }")]
    [InlineData("new Agent { Name = \"x\", Speed = c ? 1.0 : default(double?) }")]
    [InlineData("(c ? 1.0 : default)")]
    public Task What_is_meant_is_not_reported(string code) => AgentCode.Types.Reports($"{Condition}_ = {code};");
}
