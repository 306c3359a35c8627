namespace RealtimeGen.Unit.Analysis.Models;

public class WithTests
{
    [Theory]
    [InlineData("a with { Speed = [|2|] }", "RTG2005: 'Speed' must be at most 1.5, but is 2: write 1.5")]
    [InlineData("new Session { Id = \"s_a\", Speed = 2 } with { Speed = [|3|] }", "RTG2005: 'Speed' must be at most 1.5, but is 3: write 1.5")]
    [InlineData("a with { Limits = new SessionLimits { Hard = 1 } [|with|] { Soft = 1, Hard = null } }", "RTG2007: 'Limits' must have the member \"hard\" because it has \"soft\": set 'Hard'")]
    [InlineData("a with { Tools = [new Tool { Name = \"aa\" } with { Name = [|\"b\"|] }] }", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    public Task A_wrong_member_is_reported(string code, string expected) => SessionCode.Types.Reports(
        $"Session a = Session.Read(\"{{}}\"u8); _ = {code};", expected);

    [Theory]
    [InlineData("a with { Speed = 1 }")]
    [InlineData("a with { Limits = new SessionLimits { Soft = 1 } with { Hard = 1 } }")]
    [InlineData("new Session { Id = \"s_a\", Speed = 2 } with { Speed = 1 }")]
    [InlineData("a.Limits! with { Soft = 1 }")]
    public Task A_right_result_is_not_reported(string code) => SessionCode.Types.Reports($"Session a = Session.Read(\"{{}}\"u8); _ = {code};");
}
