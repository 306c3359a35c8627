namespace RealtimeGen.Unit.Analysis.Models;

/// <summary>The types of another project say of themselves what they demand.</summary>
public class ReferencedTypesTests
{
    private static readonly AnalyzedCode Project = AnalyzedCode.Referencing(SessionCode.Schema, isCompiled: false);
    private static readonly AnalyzedCode Library = AnalyzedCode.Referencing(SessionCode.Schema, isCompiled: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_wrong_member_is_reported(bool isCompiled) => (isCompiled ? Library : Project).Reports(
        "_ = new Session { Id = \"s_a\", Speed = [|2|], Voice = [|\"aloy\"|], Limits = Session.Create().Id(\"s_b\").Retries([|6|]).Build().Limits };",
        "RTG2005: 'Speed' must be at most 1.5, but is 2: write 1.5",
        "RTG2004: 'Voice' must be one of \"alloy\", \"ash\", \"verse\", but is \"aloy\": did you mean \"alloy\"?",
        "RTG2005: 'Retries' must be at most 5, but is 6: write 5");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_right_value_is_not_reported(bool isCompiled) => (isCompiled ? Library : Project).Reports(
        "_ = Session.Create().Id(\"s_a\").Voice(SessionVoice.Ash).Detection(d => d.Server().Threshold(1)).AddToTools(t => t.Name(\"aa\")).Build();");
}
