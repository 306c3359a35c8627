using RealtimeGen.Behaviour.Beta;

namespace RealtimeGen.Behaviour.Types;

public sealed class UnionsWithScalars
{
    [Fact]
    public void A_number_converts() => Assert.Equal("""{"max_response_output_tokens":800}""", Tokens(800));

    [Fact]
    public void A_text_converts() => Assert.Equal("""{"max_response_output_tokens":"inf"}""", Tokens("inf"));

    [Fact]
    public void A_constant_has_a_static() => Assert.Equal(RealtimeSessionMaxResponseOutputTokens.Inf, (RealtimeSessionMaxResponseOutputTokens)"inf");

    [Fact]
    public void Match_takes_the_branch() => Assert.Equal(
        "number 5", ((RealtimeSessionMaxResponseOutputTokens)5).Match(n => $"number {n}", t => $"text {t}", j => $"json {j}"));

    [Fact]
    public void A_pattern_takes_the_branch() => Assert.True(RealtimeSession.Parse("""{"tool_choice":{"type":"function","name":"f"}}""").ToolChoice
        is { AsObject: { Name: "f" } });

    [Fact]
    public void A_builder_lambda_makes_the_object_branch() => Assert.Equal(
        """{"tracing":{"workflow_name":"w"}}""", RealtimeSession.Create().Tracing(t => t.WorkflowName("w")).Build().ToString());

    [Fact]
    public void A_builder_takes_a_constant() => Assert.Equal("""{"tracing":"auto"}""", RealtimeSession.Create().Tracing("auto").Build().ToString());

    private static string Tokens(RealtimeSessionMaxResponseOutputTokens value) =>
        RealtimeSession.Create().MaxResponseOutputTokens(value).Build().ToString();
}
