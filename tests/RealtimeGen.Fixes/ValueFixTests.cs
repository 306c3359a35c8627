using RealtimeGen.CodeFixes.Values;

namespace RealtimeGen.Fixes;

public class ValueFixTests
{
    [Theory]
    [InlineData("_ = Agent.Create().Voice({|RTG2004:\"aloy\"|});", "_ = Agent.Create().Voice(\"alloy\");")]
    [InlineData("_ = new Agent { Name = \"x\", Voice = {|RTG2004:\"aloy\"|} };", "_ = new Agent { Name = \"x\", Voice = \"alloy\" };")]
    [InlineData("_ = Agent.Read(\"{ \\\"voice\\\": {|RTG2004:\\\"aloy\\\"|} }\"u8);", "_ = Agent.Read(\"{ \\\"voice\\\": \\\"alloy\\\" }\"u8);")]
    [InlineData("_ = Agent.Parse(@\"{ \"\"voice\"\": {|RTG2004:\"\"aloy\"\"|} }\");", "_ = Agent.Parse(@\"{ \"\"voice\"\": \"\"alloy\"\" }\");")]
    [InlineData("_ = Agent.Parse(\"\"\"{ \"voice\": {|RTG2004:\"aloy\"|} }\"\"\");", "_ = Agent.Parse(\"\"\"{ \"voice\": \"alloy\" }\"\"\");")]
    [InlineData(
        "_ = Agent.Parse(\"\"\"\n    {\n      \"voice\": {|RTG2004:\"aloy\"|}\n    }\n    \"\"\"u8);",
        "_ = Agent.Parse(\"\"\"\n    {\n      \"voice\": \"alloy\"\n    }\n    \"\"\"u8);")]
    [InlineData(
        "_ = Agent.Create().Voice({|RTG2004:\"aloy\"|}); _ = Agent.Create().Voice({|RTG2004:\"aloy\"|});",
        "_ = Agent.Create().Voice(\"alloy\"); _ = Agent.Create().Voice(\"alloy\");")]
    public Task The_value_that_was_meant_is_written(string code, string expected) => Fix<PlantedValue, NearestValueFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Create().With({|RTG2009:\"nmae\"|}, \"1\");", "_ = Agent.Create().With(\"name\", \"1\");")]
    [InlineData("_ = Agent.Parse(\"{ {|RTG2009:\\\"nmae\\\"|}: 1 }\");", "_ = Agent.Parse(\"{ \\\"name\\\": 1 }\");")]
    public Task The_name_that_was_meant_is_written(string code, string expected) => Fix<PlantedName, NearestValueFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Create().Speed({|RTG2005:9|});", "_ = Agent.Create().Speed(1.5);")]
    [InlineData("_ = Agent.Create().Speed({|RTG2005:-9.0|});", "_ = Agent.Create().Speed(1.5);")]
    [InlineData("_ = Agent.Create().Speed({|RTG2005:9f|});", "_ = Agent.Create().Speed(1.5f);")]
    [InlineData("_ = (decimal)({|RTG2005:9m|});", "_ = (decimal)(1.5m);")]
    [InlineData("_ = Agent.Parse(\"\"\"{ \"speed\": {|RTG2005:9|} }\"\"\");", "_ = Agent.Parse(\"\"\"{ \"speed\": 1.5 }\"\"\");")]
    public Task The_bound_is_written(string code, string expected) => Fix<PlantedBound, NearestBoundFix>.Gives(code, expected);

    [Theory]
    [InlineData("_ = Agent.Create().Retries({|RTG2005:9|});", "_ = Agent.Create().Retries(5);")]
    public Task A_whole_number_stays_one(string code, string expected) => Fix<PlantedWholeBound, NearestBoundFix>.Gives(code, expected);

    [Fact]
    public void Numbers_are_not_cut_off_all_at_once() => Assert.Null(new NearestBoundFix().GetFixAllProvider());
}
