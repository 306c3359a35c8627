using RealtimeGen.CodeFixes.Values;
using RealtimeGen.Generator.Analysis.Chains;

namespace RealtimeGen.Fixes;

public class ConditionalDefaultFixTests
{
    [Theory]
    [InlineData("c ? 1.0 : {|RTG2015:default|}", "c ? 1.0 : default(Optional<double?>)")]
    [InlineData("c ? {|RTG2015:default|} : 1", "c ? default(Optional<double?>) : 1")]
    [InlineData("(double?)null ?? {|RTG2015:default|}", "(double?)null ?? default(Optional<double?>)")]
    [InlineData("c switch { true => 1.0, _ => {|RTG2015:default|} }", "c switch { true => 1.0, _ => default(Optional<double?>) }")]
    [InlineData("c ? 1.0 : c ? {|RTG2015:default|} : 2.0", "c ? 1.0 : c ? default(Optional<double?>) : 2.0")]
    public Task A_value_is_absent_afterwards(string code, string expected) => Fix<ChainAnalyzer, ConditionalDefaultFix>.Gives(
        $"_ = new Agent {{ Name = \"x\", Temperature = {code} }};", $"_ = new Agent {{ Name = \"x\", Temperature = {expected} }};");

    [Theory]
    [InlineData("c ? new AgentDetection.Semantic() : {|RTG2015:default|}", "c ? new AgentDetection.Semantic() : default(Optional<AgentDetection?>)")]
    [InlineData("(AgentDetection.Semantic?)null ?? {|RTG2015:default|}", "(AgentDetection.Semantic?)null ?? default(Optional<AgentDetection?>)")]
    public Task An_object_is_absent_afterwards(string code, string expected) => Fix<ChainAnalyzer, ConditionalDefaultFix>.Gives(
        $"_ = new Agent {{ Name = \"x\", Detection = {code} }};", $"_ = new Agent {{ Name = \"x\", Detection = {expected} }};");
}
