namespace RealtimeGen.Unit.Analysis.Models;

public class ChainTests
{
    [Theory]
    [InlineData("Session.Create().Id([|\"x\"|]).Build()", "RTG2006: 'Id' must match the pattern ^s_[a-z]+$, but is \"x\"")]
    [InlineData("Session.Create().Speed([|2|])", "RTG2005: 'Speed' must be at most 1.5, but is 2: write 1.5")]
    [InlineData("b.Speed([|2|]).Build()", "RTG2005: 'Speed' must be at most 1.5, but is 2: write 1.5")]
    [InlineData("b.Temperature([|2|]).Build()", "RTG2005: 'Temperature' must be at most 1.2, but is 2: write 1.2")]
    [InlineData("b.Note([|\"x\"|]).Build()", "RTG2005: 'Note' must have at least 2 characters, but has 1")]
    [InlineData("b.Limits([|l => l.Soft(1)|]).Build()", "RTG2007: 'Limits' must have the member \"hard\" because it has \"soft\": set 'Hard'")]
    [InlineData("b.Limits(l => l.Soft(1).Hard(2).With([|\"x\"|], \"1\")).Build()", "RTG2008: 'x' is not a member that the schema allows")]
    [InlineData("b.Detection(d => d.Server().Threshold([|2|])).Build()", "RTG2005: 'Threshold' must be at most 1, but is 2: write 1")]
    [InlineData("b.AddToTools(t => t.Name([|\"x\"|])).Build()", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    [InlineData("Session.Create().Id(\"s_a\").AddToTags(\"a\").[|AddToTags|](\"a\").Build()", "RTG2005: 'Tags' must have no two equal items")]
    [InlineData("b.AddToTags(\"a\").[|AddToTags|](\"a\").Build()", "RTG2005: 'Tags' must have no two equal items")]
    [InlineData("Session.Create().Id(\"s_a\").With([|\"vioce\"|], \"1\").Build()", "RTG2009: 'vioce' is not a member that the schema declares, so it is not checked: did you mean 'voice'?")]
    [InlineData("SessionLimits.Create().Soft(1).[|Build|]()", "RTG2007: This 'SessionLimits' must have the member \"hard\" because it has \"soft\": set 'Hard'")]
    [InlineData("SessionDetection.Create().Semantic().Eagerness([|\"hgih\"|]).Build()", "RTG2004: 'Eagerness' must be one of \"low\", \"high\", but is \"hgih\": did you mean \"high\"?")]
    public Task What_is_certainly_invalid_is_reported(string code, string expected) => SessionCode.Types.Reports(
        $"Session.Builder.Ready b = Session.Create().Id(\"s_a\"); Console.WriteLine(b); _ = {code};", expected);

    [Theory]
    [InlineData("Session.Create().Id(\"s_a\").Speed(1).Build()")]
    [InlineData("Session.Create()")]
    [InlineData("SessionLimits.Create().Soft(1)")]
    [InlineData("b.Limits(l => l.Soft(1).Hard(2)).Build()")]
    [InlineData("b.Limits(l => { var x = l.Soft(1); return x.Hard(2); }).Build()")]
    [InlineData("b.Detection(null).Build()")]
    [InlineData("b.Detection(d => d.Server()).Build()")]
    [InlineData("b.Temperature(null).Build()")]
    [InlineData("b.Speed(null).Build()")]
    [InlineData("b.AddToTags(\"a\").AddToTags(\"b\").Build()")]
    [InlineData("b.AddToTools(t => t.Name(\"aa\")).Build()")]
    [InlineData("b.With(args[0], \"1\").Build()")]
    public Task What_may_be_valid_is_not_reported(string code) => SessionCode.Types.Reports(
        $"Session.Builder.Ready b = Session.Create().Id(\"s_a\"); Console.WriteLine(b); _ = {code};");
}
