using RealtimeGen.CodeFixes.Values;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.Fixes;

public class ValueFixTests
{
    [Theory]
    [InlineData("_ = Agent.Create().Voice({|RTG2004:\"aloy\"|});", "_ = Agent.Create().Voice(\"alloy\");")]
    [InlineData("_ = new Agent { Name = \"x\", Voice = {|RTG2004:\"aloy\"|} };", "_ = new Agent { Name = \"x\", Voice = \"alloy\" };")]
    [InlineData("_ = new Agent { Name = \"x\", Voice = {|RTG2004:(AgentVoice)\"aloy\"|} };", "_ = new Agent { Name = \"x\", Voice = (AgentVoice)\"alloy\" };")]
    [InlineData("_ = new Agent { Name = \"x\", Language = {|RTG2004:(AgentLanguage)\"ene\"|} };", "_ = new Agent { Name = \"x\", Language = (AgentLanguage)\"en\" };")]
    [InlineData("const string V = \"aloy\"; _ = Agent.Create().Voice({|RTG2004:V|});", "const string V = \"aloy\"; _ = Agent.Create().Voice(\"alloy\");")]
    [InlineData("_ = Agent.Parse(\"{ \\\"name\\\": \\\"\\\", \\\"voice\\\": {|RTG2004:\\\"aloy\\\"|} }\"u8);", "_ = Agent.Parse(\"{ \\\"name\\\": \\\"\\\", \\\"voice\\\": \\\"alloy\\\" }\"u8);")]
    [InlineData("_ = Agent.Parse(@\"{ \"\"name\"\": \"\"\"\", \"\"voice\"\": {|RTG2004:\"\"aloy\"\"|} }\");", "_ = Agent.Parse(@\"{ \"\"name\"\": \"\"\"\", \"\"voice\"\": \"\"alloy\"\" }\");")]
    [InlineData("_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"voice\": {|RTG2004:\"aloy\"|} }\"\"\");", "_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"voice\": \"alloy\" }\"\"\");")]
    [InlineData(
        "_ = Agent.Parse(\"\"\"\n    {\n      \"name\": \"x\",\n      \"voice\": {|RTG2004:\"aloy\"|}\n    }\n    \"\"\"u8);",
        "_ = Agent.Parse(\"\"\"\n    {\n      \"name\": \"x\",\n      \"voice\": \"alloy\"\n    }\n    \"\"\"u8);")]
    [InlineData(
        "_ = Agent.Create().Voice({|RTG2004:\"aloy\"|}); _ = Agent.Create().Voice({|RTG2004:\"vers\"|});",
        "_ = Agent.Create().Voice(\"alloy\"); _ = Agent.Create().Voice(\"verse\");")]
    public Task The_value_that_was_meant_is_written(string code, string expected) => Fix<ModelAnalyzer, NearestValueFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"speed\": {|RTG2003:\"1.2\"|} }\"\"\");", "_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"speed\": 1.2 }\"\"\");")]
    public Task A_number_loses_its_quotes(string code, string expected) => Fix<ModelAnalyzer, NearestValueFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Create().With({|RTG2009:\"vioce\"|}, \"\\\"ash\\\"\");", "_ = Agent.Create().With(\"voice\", \"\\\"ash\\\"\");")]
    [InlineData("_ = Agent.Parse(\"{ \\\"name\\\": \\\"x\\\", {|RTG2009:\\\"vioce\\\"|}: \\\"ash\\\" }\");", "_ = Agent.Parse(\"{ \\\"name\\\": \\\"x\\\", \\\"voice\\\": \\\"ash\\\" }\");")]
    public Task The_name_that_was_meant_is_written(string code, string expected) => Fix<ModelAnalyzer, NearestValueFix>.Gives(code, expected);

    [Theory]
    [InlineData("const string Json = \"{\\\"name\\\":\\\"x\\\",\\\"voice\\\":\\\"aloy\\\"}\"; _ = Agent.Parse({|RTG2004:Json|});")]
    [InlineData("_ = Agent.Parse({|RTG2004:\"{\\\"name\\\":\\\"x\\\",\" + \"\\\"voice\\\":\\\"aloy\\\"}\"|});")]
    [InlineData("_ = Agent.Create().Voice({|RTG2004:\"loudly\"|});")]
    public Task A_value_without_a_place_or_a_remedy_is_left_as_it_is(string code) => Fix<ModelAnalyzer, NearestValueFix>.GivesNothing(code);

    [Theory]
    [InlineData("_ = Agent.Create().Speed({|RTG2005:9|});", "_ = Agent.Create().Speed(1.5);")]
    [InlineData("_ = Agent.Create().Speed({|RTG2005:-9.0|});", "_ = Agent.Create().Speed(0.25);")]
    [InlineData("_ = Agent.Create().Temperature({|RTG2005:1.25f|});", "_ = Agent.Create().Temperature(1.2);")]
    [InlineData("_ = Agent.Create().Retries({|RTG2005:9|});", "_ = Agent.Create().Retries(5);")]
    [InlineData("_ = Agent.Create().Retries({|RTG2005:2 * 3|});", "_ = Agent.Create().Retries(5);")]
    [InlineData("_ = Agent.Create().Price({|RTG2005:1|});", "_ = Agent.Create().Price(0.1m);")]
    [InlineData("_ = new Agent { Name = \"x\", Price = {|RTG2005:1.5m|} };", "_ = new Agent { Name = \"x\", Price = 0.1m };")]
    [InlineData("_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"speed\": {|RTG2005:9|} }\"\"\");", "_ = Agent.Parse(\"\"\"{ \"name\": \"x\", \"speed\": 1.5 }\"\"\");")]
    public Task The_bound_is_written(string code, string expected) => Fix<ModelAnalyzer, NearestBoundFix>.Gives(code, expected);

    [Fact]
    public void Numbers_are_not_cut_off_all_at_once() => Assert.Null(new NearestBoundFix().GetFixAllProvider());
}
