using Microsoft.CodeAnalysis.Testing;
using RealtimeGen.CodeFixes.Members;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.Fixes;

public class MemberFixTests
{
    private const string Everything =
        "Text = \"\", Flag = false, Count = 0, Kind = EverythingKind.Fast, Tool = new Tool { Name = \"\", Kind = ToolKind.Fast }, "
        + "Choice = new EverythingChoice.A { X = \"\" }, Limit = EverythingLimit.Inf, List = [], Map = [], Raw = RawJson.Null, When = default, "
        + "Site = new Uri(\"about:blank\"), Maybe = null";

    [Theory]
    [InlineData("_ = new {|CS9035:Agent|}();", "_ = new Agent() { Name = \"\" };")]
    [InlineData("Agent a = {|CS9035:new|}();", "Agent a = new() { Name = \"\" };")]
    [InlineData("_ = new {|CS9035:Agent|} { };", "_ = new Agent { Name = \"\" };")]
    [InlineData("_ = new {|CS9035:Agent|} { Speed = 1 };", "_ = new Agent { Speed = 1, Name = \"\" };")]
    [InlineData("_ = new {|CS9035:Agent|} { Speed = 1, };", "_ = new Agent { Speed = 1, Name = \"\" };")]
    [InlineData("_ = new {|CS9035:Agent|}\n{\n    Speed = 1\n};", "_ = new Agent\n{\n    Speed = 1,\n    Name = \"\"\n};")]
    [InlineData("_ = new {|CS9035:Agent|}\n{\n    Speed = 1, // fast\n};", "_ = new Agent\n{\n    Speed = 1,\n    Name = \"\" // fast\n};")]
    [InlineData("_ = new {|CS9035:{|CS9035:Tool|}|}();", "_ = new Tool() { Name = \"\", Kind = ToolKind.Fast };")]
    [InlineData("_ = new {|CS9035:Tool|} { Kind = \"fast\" };", "_ = new Tool { Kind = \"fast\", Name = \"\" };")]
    [InlineData("_ = new Agent { Name = \"x\", Tools = [{|CS9035:new|}() { Name = \"y\" }] };", "_ = new Agent { Name = \"x\", Tools = [new() { Name = \"y\", Kind = ToolKind.Fast }] };")]
    public Task Required_members_are_set(string code, string expected) => Fix<EmptyDiagnosticAnalyzer, MissingMembersFix>.Gives(code, expected);

    [Fact]
    public Task Each_kind_of_member_gets_a_value_that_compiles() => Fix<EmptyDiagnosticAnalyzer, MissingMembersFix>.Gives(
        $"_ = new {string.Concat(Enumerable.Repeat("{|CS9035:", 13))}Everything{string.Concat(Enumerable.Repeat("|}", 13))} {{ }};",
        $"_ = new Everything {{ {Everything} }};");

    [Fact]
    public Task Other_types_are_left_as_they_are() => Fix<EmptyDiagnosticAnalyzer, MissingMembersFix>.GivesNothing(
        "_ = new {|CS9035:Other|}(); return null; } class Other { public required string Name { get; init; } } object? More() {");

    [Theory]
    [InlineData("_ = {|RTG2007:new Agent|} { Name = \"x\", Pitch = 1 };", "_ = new Agent { Name = \"x\", Pitch = 1, Voice = AgentVoice.Alloy };")]
    [InlineData("Agent a = {|RTG2007:new|}() { Name = \"x\", Pitch = 1 };", "Agent a = new() { Name = \"x\", Pitch = 1, Voice = AgentVoice.Alloy };")]
    [InlineData("_ = new Agent { Name = \"x\" } {|RTG2007:with|} { Pitch = 1 };", "_ = new Agent { Name = \"x\" } with { Pitch = 1, Voice = AgentVoice.Alloy };")]
    [InlineData("_ = Agent.Create().Name(\"x\").Pitch(1).{|RTG2007:Build|}();", "_ = Agent.Create().Name(\"x\").Pitch(1).Voice(AgentVoice.Alloy).Build();")]
    public Task A_member_that_the_schema_demands_is_set(string code, string expected) => Fix<ModelAnalyzer, MissingMembersFix>.Gives(code, expected);

    [Fact]
    public Task A_member_of_a_JSON_text_is_not_set_on_what_holds_the_text() => Fix<ModelAnalyzer, MissingMembersFix>.GivesNothing(
        "_ = new Agent { Name = Agent.Parse(\"\"\"{|RTG2007:{|}\"name\": \"x\", \"pitch\": 1 }\"\"\").Name };");
}
