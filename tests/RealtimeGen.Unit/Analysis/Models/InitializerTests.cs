namespace RealtimeGen.Unit.Analysis.Models;

public class InitializerTests
{
    [Theory]
    [InlineData("Speed = [|2.5|]", "RTG2005: 'Speed' must be at most 1.5, but is 2.5: write 1.5")]
    [InlineData("Speed = [|2|]", "RTG2005: 'Speed' must be at most 1.5, but is 2: write 1.5")]
    [InlineData("Speed = [|-(0.5)|]", "RTG2005: 'Speed' must be at least 0.25, but is -0.5: write 0.25")]
    [InlineData("Temperature = [|0.1f|]", "RTG2005: 'Temperature' must be at least 0.6, but is 0.10000000149011612: write 0.6")]
    [InlineData("Temperature = [|1.25f|]", "RTG2005: 'Temperature' must be at most 1.2, but is 1.25: write 1.2")]
    [InlineData("Retries = [|2 * 3|]", "RTG2005: 'Retries' must be at most 5, but is 6: write 5")]
    [InlineData("Note = [|\"x\"|]", "RTG2005: 'Note' must have at least 2 characters, but has 1")]
    [InlineData("Voice = [|\"aloy\"|]", "RTG2004: 'Voice' must be one of \"alloy\", \"ash\", \"verse\", but is \"aloy\": did you mean \"alloy\"?")]
    [InlineData("Voice = [|(SessionVoice)\"aloy\"|]", "RTG2004: 'Voice' must be one of \"alloy\", \"ash\", \"verse\", but is \"aloy\": did you mean \"alloy\"?")]
    [InlineData("Kind = [|\"other\"|]", "RTG2004: 'Kind' must be \"session\", but is \"other\"")]
    [InlineData("MaxTokens = [|0|]", "RTG2005: 'MaxTokens' must be at least 1, but is 0: write 1")]
    [InlineData("MaxTokens = [|\"infinite\"|]", "RTG2004: 'MaxTokens' must be \"inf\", but is \"infinite\"")]
    [InlineData("Tools = [new() { Name = [|\"x\"|] }]", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    [InlineData("Tools = [|[new() { Name = \"aa\" }, new() { Name = \"bb\" }, new() { Name = \"cc\" }]|]", "RTG2005: 'Tools' must have at most 2 items, but has 3")]
    [InlineData("Tags = [\"a\", [|\"\"|]]", "RTG2005: Item 1 of 'Tags' must have at least 1 character, but has 0")]
    [InlineData("Tags = [|[\"a\", \"b\", \"a\"]|]", "RTG2005: 'Tags' must have no two equal items")]
    [InlineData("Tags = new[] { [|\"\"|] }", "RTG2005: Item 0 of 'Tags' must have at least 1 character, but has 0")]
    [InlineData("Tags = [|[.. other, \"a\", \"a\"]|]", "RTG2005: 'Tags' must have no two equal items")]
    [InlineData("Labels = [new(\"a\", [|\"value\"|])]", "RTG2005: 'a' must have at most 4 characters, but has 5")]
    [InlineData("Limits = [|new|]() { Soft = 1 }", "RTG2007: 'Limits' must have the member \"hard\" because it has \"soft\": set 'Hard'")]
    [InlineData("Limits = [|new SessionLimits|] { Soft = 1 }", "RTG2007: 'Limits' must have the member \"hard\" because it has \"soft\": set 'Hard'")]
    [InlineData("Limits = new() { Hard = 1, AdditionalProperties = [new([|\"sotf\"|], \"1\")] }", "RTG2008: 'sotf' is not a member that the schema allows: did you mean 'soft'?")]
    [InlineData("Detection = new SessionDetection.Server { Threshold = [|2|] }", "RTG2005: 'Threshold' must be at most 1, but is 2: write 1")]
    [InlineData("Detection = new SessionDetection.Semantic { Eagerness = [|\"hihg\"|] }", "RTG2004: 'Eagerness' must be one of \"low\", \"high\", but is \"hihg\": did you mean \"high\"?")]
    [InlineData("Choice = [|\"atuo\"|]", "RTG2004: 'Choice' must be one of \"auto\", \"none\", but is \"atuo\": did you mean \"auto\"?")]
    [InlineData("Choice = (SessionChoice)new Tool { Name = [|\"x\"|] }", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    [InlineData("Voice = null, AdditionalProperties = [new([|\"vioce\"|], \"1\")]", "RTG2009: 'vioce' is not a member that the schema declares, so it is not checked: did you mean 'voice'?")]
    [InlineData("AdditionalProperties = [new([|\"vioce\"|], \"1\")]", "RTG2009: 'vioce' is not a member that the schema declares, so it is not checked: did you mean 'voice'?")]
    public Task What_is_certainly_invalid_is_reported(string member, string expected) => SessionCode.Types.Reports(
        $"JsonList<string> other = [args[0]]; _ = new Session {{ Id = \"s_a\", {member} }};", expected);

    [Theory]
    [InlineData("Speed = 1.5")]
    [InlineData("Speed = null")]
    [InlineData("Speed = default")]
    [InlineData("Speed = args.Length")]
    [InlineData("Speed = args.Length > 0 ? 2.5 : 1")]
    [InlineData("Temperature = 1.2")]
    [InlineData("Temperature = null")]
    [InlineData("Temperature = default")]
    [InlineData("Temperature = double.NaN")]
    [InlineData("Voice = \"ash\"")]
    [InlineData("Voice = SessionVoice.Alloy")]
    [InlineData("Voice = SessionVoice.Values.Verse")]
    [InlineData("Voice = args[0]")]
    [InlineData("Voice = null")]
    [InlineData("Model = \"medium\"")]
    [InlineData("MaxTokens = 1")]
    [InlineData("MaxTokens = SessionMaxTokens.Inf")]
    [InlineData("MaxTokens = \"inf\"")]
    [InlineData("Choice = \"auto\"")]
    [InlineData("Choice = new Tool { Name = \"aa\" }")]
    [InlineData("Detection = new SessionDetection.Server { Threshold = 1 }")]
    [InlineData("Detection = null")]
    [InlineData("Detection = default")]
    [InlineData("Tools = [.. args.Length > 0 ? other : [], new() { Name = \"bb\" }]")]
    [InlineData("Tags = [args[0], \"a\"]")]
    [InlineData("Limits = new() { Soft = 1, Hard = 2 }")]
    [InlineData("Limits = new() { Soft = args.Length > 0 ? 1 : null }")]
    [InlineData("Labels = [new(args[0], \"abcd\")]")]
    [InlineData("AdditionalProperties = [new(\"another\", \"1\")]")]
    [InlineData("Extra = \"3\"")]
    [InlineData("Extra = RawJson.FromText(\"text\")")]
    public Task What_may_be_valid_is_not_reported(string member) => SessionCode.Types.Reports(
        $"JsonList<Tool> other = [new() {{ Name = args[0] }}]; _ = new Session {{ Id = \"s_a\", {member} }};");

    [Fact]
    public Task What_two_schemas_say_alike_is_reported_once() => AnalyzedCode
        .With("""{ "title": "Twice", "type": "object", "properties": { "a": { "type": "string", "allOf": [{ "not": { "const": "x" } }, { "not": { "const": "x" } }] } } }""")
        .Reports("_ = new Twice { A = [|\"x\"|] };", "RTG2011: 'A' must not be \"x\"");

    [Fact]
    public Task What_a_users_own_constructor_takes_is_judged_by_itself() => SessionCode.Types.Reports(
        """
        _ = new SessionLimits(new Tool { Name = [|"x"|] });
        namespace App
        {
            public partial record SessionLimits { public SessionLimits() { } public SessionLimits(Tool tool) => Hard = tool.Name.Length; }
        }
        """,
        "RTG2005: 'Name' must have at least 2 characters, but has 1");

    [Fact]
    public Task Everything_wrong_is_reported_at_once() => SessionCode.Types.Reports(
        "_ = new Session { Id = [|\"x\"|], Speed = [|3|], Voice = [|\"\"|] };",
        "RTG2006: 'Id' must match the pattern ^s_[a-z]+$, but is \"x\"",
        "RTG2005: 'Speed' must be at most 1.5, but is 3: write 1.5",
        "RTG2004: 'Voice' must be one of \"alloy\", \"ash\", \"verse\", but is \"\"");
}
