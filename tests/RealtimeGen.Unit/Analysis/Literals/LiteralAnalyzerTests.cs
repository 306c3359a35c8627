namespace RealtimeGen.Unit.Analysis.Literals;

public class LiteralAnalyzerTests
{
    private const string Comma = "a trailing comma is not JSON, remove it";

    [Theory]
    [InlineData(""" Agent.Parse("{\"name\": \"x\"[|,|]}"); """)]
    [InlineData(""" Agent.Parse(@"{""name"": ""x""[|,|]}"); """)]
    [InlineData(""" Agent.Parse("{\"name\": \"x\"[|,|]}"u8); """)]
    [InlineData("Agent.Parse(\"\"\"\n    {\n      \"name\": \"x\"[|,|]\n    }\n    \"\"\");")]
    [InlineData("Agent.Parse(\"\"\"\n    {\n      \"name\": \"x\"[|,|]\n    }\n    \"\"\"u8);")]
    [InlineData(""" Agent.TryParse("{\"name\": \"x\"[|,|]}", out _, out _); """)]
    [InlineData(""" Agent.Read("{\"name\": \"x\"[|,|]}"u8); """)]
    [InlineData(""" Agent.Parse(json: ("{\"name\": \"x\"[|,|]}")); """)]
    [InlineData(""" AgentVoice.Parse("{\"name\": \"x\"[|,|]}"); """)]
    [InlineData(""" AgentVoice.TryParse("{\"name\": \"x\"[|,|]}", out AgentVoice? voice, out _); """)]
    [InlineData(""" AgentVoice.Read("{\"name\": \"x\"[|,|]}"u8); """)]
    [InlineData(""" RawJson.Parse("{\"name\": \"x\"[|,|]}"); """)]
    [InlineData(""" RawJson.Parse("{\"name\": \"x\"[|,|]}"u8); """)]
    [InlineData(""" _ = (RawJson)"{\"name\": \"x\"[|,|]}"; """)]
    [InlineData(""" _ = new Agent { Name = "x", Extra = "{\"name\": \"x\"[|,|]}" }; """)]
    [InlineData(""" _ = Agent.Create().With("a", "{\"name\": \"x\"[|,|]}"); """)]
    [InlineData(""" _ = Agent.Create().Extra("{\"name\": \"x\"[|,|]}"); """)]
    public Task What_is_no_JSON_is_reported_at_its_character(string code) => AgentCode.Types.Reports(code, "RTG2001: Malformed JSON: " + Comma);

    [Fact]
    public Task Every_error_is_reported() => AgentCode.Types.Reports(
        """ RawJson.Parse("[[|1x|], [|'a'|]]"); """,
        "RTG2001: Malformed JSON: '1x' is not a number in JSON, which is made of decimal digits",
        "RTG2001: Malformed JSON: strings take straight double quotes");

    [Theory]
    [InlineData(""" Agent.Parse([|"{\"name\": " + "\"x\",}"|]); """)]
    [InlineData(""" const string Json = "{\"name\": \"x\",}"; Agent.Parse([|Json|]); """)]
    public Task A_text_that_stands_elsewhere_is_reported_as_a_whole(string code) => AgentCode.Types.Reports(
        code, $"RTG2001: Malformed JSON: {Comma} (character 13 of the text)");

    [Theory]
    [InlineData(""" Agent.Parse("{\"name\": \"x\", [|\"name\"|]: \"y\"}"); """)]
    [InlineData(""" RawJson.Parse("{\"name\": \"x\", [|\"name\"|]: \"y\"}"); """)]
    public Task A_name_that_comes_twice_is_reported(string code) => AgentCode.Types.Reports(
        code, "RTG2002: 'name' occurs earlier in this object: remove one of them");

    [Theory]
    [InlineData(""" Agent.Parse("{\"name\": \"x\"}"); """)]
    [InlineData(""" Agent.Parse("\uFEFF{\"name\": \"x\"}"); """)]
    [InlineData(""" Agent.Read("{\"name\": \"x\", \"name\": \"y\"}"u8); """)]
    [InlineData(""" Agent.Parse(Console.ReadLine()!); """)]
    [InlineData(""" Agent.Parse($"{{ {args[0]} }}"); """)]
    [InlineData(""" int.Parse("{"); Uri.TryCreate("{", UriKind.Absolute, out _); """)]
    [InlineData(""" RawJson.FromText("{"); """)]
    [InlineData(""" RawJson? none = (string?)null; """)]
    [InlineData(""" _ = new Agent { Name = "{" }; """)]
    public Task Other_text_is_not_reported(string code) => AgentCode.Types.Reports(code);
}
