namespace RealtimeGen.Unit.Analysis.Models;

public class JsonLiteralTests
{
    private const string Slip = "RTG2009: 'vioce' is not a member that the schema declares, so it is not checked: did you mean 'voice'?";
    private const string ToolSlip = "RTG2009: 'srtict' is not a member that the schema declares, so it is not checked: did you mean 'strict'?";

    [Theory]
    [InlineData("Session.Parse(\"{\\\"id\\\":\\\"s_a\\\",\\\"speed\\\":[|2.5|]}\")", "RTG2005: 'speed' must be at most 1.5, but is 2.5: write 1.5")]
    [InlineData("Session.Parse(\"\"\"{\"id\":\"s_a\",\"voice\":[|\"aloy\"|]}\"\"\"u8)", "RTG2004: 'voice' must be one of \"alloy\", \"ash\", \"verse\", but is \"aloy\": did you mean \"alloy\"?")]
    [InlineData("Session.Parse(\"[|{|]}\")", "RTG2007: This JSON must have the member \"id\"")]
    [InlineData("Session.TryParse(@\"[|{|]}\", out _, out _)", "RTG2007: This JSON must have the member \"id\"")]
    [InlineData("new Session { Id = \"s_a\", Limits = SessionLimits.Parse(\"\"\"[|{|]\"soft\":1}\"\"\") }", "RTG2007: This JSON must have the member \"hard\" because it has \"soft\"")]
    [InlineData("new Session { Id = \"s_a\", Extra = \"[|2|]\" }", "RTG2005: 'extra' must be at least 3, but is 2: write 3")]
    [InlineData("new Session { Id = \"s_a\", Extra = RawJson.Parse(\"[|[1, 2]|]\") }", "RTG2005: 'extra' must have at most 1 item, but has 2")]
    [InlineData("Session.Parse(\"\"\"{\"id\":\"s_a\",[|\"vioce\"|]:1}\"\"\")", Slip)]
    [InlineData("new Session { Id = \"s_a\", Limits = SessionLimits.Parse(\"\"\"{[|\"sotf\"|]:1}\"\"\") }", "RTG2008: 'sotf' is not a member that the schema allows: did you mean 'soft'?")]
    [InlineData("new Session { Id = \"s_a\", Tools = [Tool.Parse(\"\"\"{\"name\":\"aa\",[|\"srtict\"|]:1}\"\"\")] }", ToolSlip)]
    [InlineData("new Session { Id = \"s_a\", Tools = [.. new Tool[2], Tool.Parse(\"\"\"{\"name\":\"aa\",[|\"srtict\"|]:1}\"\"\")] }", ToolSlip)]
    public Task What_is_certainly_invalid_is_reported(string code, string expected) => SessionCode.Types.Reports($"_ = {code};", expected);

    [Theory]
    [InlineData("Session.Parse(\"{\\\"id\\\":\\\"s_a\\\"}\")")]
    [InlineData("Session.Parse(args[0])")]
    [InlineData("Session.Read(\"{}\"u8)")]
    public Task What_may_be_valid_is_not_reported(string code) => SessionCode.Types.Reports($"_ = {code};");

    /// <summary>By the call that parses it, and by nothing around.</summary>
    [Theory]
    [InlineData("new Session { Id = \"s_a\", Tools = [Tool.Parse(\"\"\"{ \"name\": [|\"x\"|] }\"\"\")] }", "RTG2005: 'name' must have at least 2 characters, but has 1")]
    [InlineData("new Session { Id = \"s_a\", Tools = [Tool.Parse(\"\"\"{ \"name\": \"aa\", [|\"stritc\"|]: 1 }\"\"\")] }", "RTG2009: 'stritc' is not a member that the schema declares, so it is not checked: did you mean 'strict'?")]
    [InlineData("Session.Create().Id(\"s_a\").AddToTools(Tool.Parse(\"\"\"{ \"name\": [|\"x\"|] }\"\"\")).Build()", "RTG2005: 'name' must have at least 2 characters, but has 1")]
    public Task A_literal_within_is_reported_once(string code, string expected) => SessionCode.Types.Reports($"_ = {code};", expected);

    [Fact]
    public Task What_could_not_be_read_is_not_missing() => SessionCode.Types.Reports(
        "_ = Session.Parse(\"{\\\"voice\\\":\\\"ash\\\"[|,|]}\");", "RTG2001: Malformed JSON: a trailing comma is not JSON, remove it");
}
