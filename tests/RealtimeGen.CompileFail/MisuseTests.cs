namespace RealtimeGen.CompileFail;

/// <summary>
/// What must not compile, and what the compiler then says: the id, and the words from which the user knows what to do. Where the words are a
/// type's name, the name is the message.
/// </summary>
public class MisuseTests
{
    [Theory]
    // A stage is missing: its name says which member.
    [InlineData("Tool.Create().Build()", "CS1061", "'Tool.Builder.NeedsName' does not contain a definition for 'Build'")]
    [InlineData("Tool.Create().Description(\"x\").Build()", "CS1061", "'Tool.Builder.NeedsName' does not contain a definition for 'Build'")]
    [InlineData("Tool.Create().TryBuild(out _, out _)", "CS1061", "'Tool.Builder.NeedsName' does not contain a definition for 'TryBuild'")]
    [InlineData("ServerEvent.Error.Create().Error(e => e.Type(\"x\").Message(\"y\"))", "CS1061", "'ServerEvent.Error.Builder.NeedsEventId'")]
    [InlineData("ErrorDetails.Create().Message(\"x\")", "CS1061", "'ErrorDetails.Builder.NeedsType' does not contain a definition for 'Message'")]
    // A chain is not finished.
    [InlineData("(Tool)Tool.Create().Name(\"x\")", "CS0030", "'App.Tool.Builder.Ready' to 'App.Tool'")]
    [InlineData("RealtimeSession.Create().AddToTools(Tool.Create().Name(\"x\"))", "CS1503", "from 'App.Tool.Builder.Ready' to 'App.Tool'")]
    [InlineData("new RealtimeSession { Tools = [Tool.Create().Name(\"x\")] }", "CS0029", "'App.Tool.Builder.Ready' to 'App.Tool'")]
    // A lambda is not finished.
    [InlineData("RealtimeSession.Create().AddToTools(t => t)", "CS0315", "'App.Tool.Builder.NeedsName' to 'RealtimeGen.IBuilder<App.Tool>'")]
    [InlineData("RealtimeSession.Create().TurnDetection(t => t)", "CS0315", "'App.RealtimeSessionTurnDetection.Builder.Chooser' to 'RealtimeGen.IBuilder<")]
    [InlineData("RealtimeSession.Create().InputAudioNoiseReduction(n => n)", "CS0315", "NeedsType' to 'RealtimeGen.IBuilder<App.RealtimeSessionInputAudioNoiseReduction>'")]
    [InlineData("RealtimeSession.Create().ToolChoice(c => c)", "CS0315", "'App.FunctionToolChoice.Builder.NeedsName' to 'RealtimeGen.IBuilder<App.RealtimeSessionToolChoice>'")]
    [InlineData("RealtimeSession.Create().TurnDetection(t => Tool.Create().Name(\"x\"))", "CS0315", "'App.Tool.Builder.Ready' to 'RealtimeGen.IBuilder<App.RealtimeSessionTurnDetection>'")]
    // What the schema fixes cannot be set.
    [InlineData("Tool.Create().Type(\"function\")", "CS1061", "'Tool.Builder.NeedsName' does not contain a definition for 'Type'")]
    [InlineData("new RealtimeSessionTurnDetection.ServerVad { Type = \"x\" }", "CS0200", "'RealtimeSessionTurnDetection.ServerVad.Type'")]
    // Members of another case, or of none.
    [InlineData("RealtimeSession.Create().TurnDetection(t => t.SemanticVad().Threshold(0.5))", "CS1061", "'RealtimeSessionTurnDetection.SemanticVad.Builder.Ready' does not contain a definition for 'Threshold'")]
    [InlineData("new RealtimeSession { Temprature = 0.8 }", "CS0117", "'RealtimeSession' does not contain a definition for 'Temprature'")]
    // Initialisers.
    [InlineData("new Tool()", "CS9035", "Required member 'Tool.Name' must be set")]
    [InlineData("new Tool { Description = \"x\" }", "CS9035", "Required member 'Tool.Name' must be set")]
    [InlineData("new RealtimeSessionInputAudioNoiseReduction()", "CS9035", "'RealtimeSessionInputAudioNoiseReduction.Type'")]
    [InlineData("new Tool { Name = null }", "CS8625", "Cannot convert null literal to non-nullable reference type")]
    // Three states.
    [InlineData("new RealtimeSession { TurnDetection = new() }", "CS0619", "Name the type of the value")]
    [InlineData("RealtimeSession.Create().TurnDetection(new())", "CS0619", "for absent write 'default'")]
    [InlineData("RealtimeSession.Create().Tracing(new())", "CS0619", "for absent write 'default'")]
    [InlineData("new RealtimeSession().TurnDetection is null", "CS9135", "'Optional<RealtimeSessionTurnDetection?>'")]
    // Values of the wrong kind.
    [InlineData("new RealtimeSession { Voice = 5 }", "CS0029", "'int' to 'App.Voice'")]
    [InlineData("new RealtimeSession { MaxResponseOutputTokens = 0.5 }", "CS0266", "'double' to 'App.RealtimeSessionMaxResponseOutputTokens?'")]
    [InlineData("RealtimeSession.Create().Speed(\"fast\")", "CS1503", "from 'string' to 'double?'")]
    [InlineData("Voice.Alloy switch { Voice.Alloy => 1, _ => 0 }", "CS9135", "A constant value of type 'Voice' is expected")]
    [InlineData("(Voice)(string?)null", "CS8604", "Possible null reference argument for parameter 'value'")]
    // What the runtime keeps to itself.
    [InlineData("new Tool(default(Draft))", "CS0122", "'Tool.Tool(Draft)' is inaccessible")]
    [InlineData("new Voice(\"x\", true)", "CS0122", "is inaccessible due to its protection level")]
    public void Does_not_compile(string expression, string id, string message)
    {
        (string Id, string Message) error = Assert.Single(Consumer.Compile(expression));

        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tool.Create().Name(\"x\").Build()")]
    [InlineData("RealtimeSession.Create().AddToTools(t => t.Name(\"x\"))")]
    [InlineData("RealtimeSession.Create().TurnDetection(t => t.ServerVad().Threshold(0.5))")]
    [InlineData("RealtimeSession.Create().TurnDetection(null).Tracing(default)")]
    [InlineData("new RealtimeSession { TurnDetection = null, Voice = \"new\", MaxResponseOutputTokens = \"inf\" }")]
    [InlineData("new Tool { Name = \"x\" }")]
    public void The_same_done_right_compiles(string expression) => Assert.Empty(Consumer.Compile(expression));
}
