namespace RealtimeGen.Unit.Analysis.Models;

/// <summary>Values of enumerations and unions that stand alone, in no object.</summary>
public class ConversionTests
{
    private const string Aloy = "RTG2004: This 'SessionVoice' must be one of \"alloy\", \"ash\", \"verse\", but is \"aloy\": did you mean \"alloy\"?";

    [Theory]
    [InlineData("SessionVoice v = [|\"aloy\"|];")]
    [InlineData("SessionVoice? v = [|\"aloy\"|];")]
    [InlineData("_ = (SessionVoice)[|\"aloy\"|];", true)]
    [InlineData("const string Name = \"al\" + \"oy\"; SessionVoice v = [|Name|];")]
    [InlineData("static SessionVoice Own() => [|\"aloy\"|];")]
    [InlineData("static SessionVoice Own() { return [|\"aloy\"|]; }")]
    [InlineData("Func<SessionVoice> own = () => [|\"aloy\"|];")]
    [InlineData("System.Linq.Expressions.Expression<Func<SessionVoice>> own = () => [|\"aloy\"|];")]
    [InlineData("static void Speak(SessionVoice voice) { } Speak([|\"aloy\"|]);")]
    [InlineData("static void Speak(params SessionVoice[] voices) { } Speak(\"ash\", [|\"aloy\"|]);")]
    [InlineData("System.Collections.Generic.List<SessionVoice> list = []; list.Add([|\"aloy\"|]);")]
    [InlineData("JsonList<SessionVoice> list = [\"ash\", [|\"aloy\"|]];")]
    [InlineData("SessionVoice? v = null; v ??= [|\"aloy\"|];")]
    [InlineData("(SessionVoice V, int I) pair = ([|\"aloy\"|], 1);")]
    [InlineData("class Holder { SessionVoice Voice { get; } = [|\"aloy\"|]; readonly SessionVoice _voice = [|\"aloy\"|]; }")]
    public Task A_text_that_an_enumeration_does_not_name(string program, bool isCast = false)
    {
        // A cast is the whole argument.
        string marked = isCast ? program.Replace("(SessionVoice)[|", "[|(SessionVoice)", StringComparison.Ordinal) : program;
        return SessionCode.Types.Reports(marked, [.. marked.Split("[|").Skip(1).Select(_ => Aloy)]);
    }

    [Theory]
    [InlineData("SessionMaxTokens m = [|0|];", "RTG2005: This 'SessionMaxTokens' must be at least 1, but is 0: write 1")]
    [InlineData("SessionMaxTokens m = [|\"infinite\"|];", "RTG2004: This 'SessionMaxTokens' must be \"inf\", but is \"infinite\"")]
    [InlineData("SessionMaxTokens? m = [|0|];", "RTG2005: This 'SessionMaxTokens' must be at least 1, but is 0: write 1")]
    [InlineData("SessionChoice c = [|\"atuo\"|];", "RTG2004: This 'SessionChoice' must be one of \"auto\", \"none\", but is \"atuo\": did you mean \"auto\"?")]
    [InlineData("SessionChoice c = new Tool { Name = [|\"x\"|] };", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    [InlineData("JsonList<Tool> tools = [new() { Name = [|\"x\"|] }];", "RTG2005: 'Name' must have at least 2 characters, but has 1")]
    [InlineData("SessionVoice v = args.Length > 0 ? (SessionVoice)\"ash\" : [|\"aloy\"|];", Aloy)]
    [InlineData("_ = new Session { Id = \"s_a\", Voice = args.Length > 0 ? null : [|(SessionVoice)\"aloy\"|] };", Aloy)]
    public Task A_value_that_its_type_refuses_is_reported(string program, string expected) => SessionCode.Types.Reports(program, expected);

    [Theory]
    [InlineData("SessionVoice v = \"ash\";")]
    [InlineData("SessionVoice? v = null;")]
    [InlineData("SessionVoice v = args[0];")]
    [InlineData("SessionMaxTokens m = 1;")]
    [InlineData("SessionMaxTokens m = \"inf\";")]
    [InlineData("SessionMaxTokens m = default;")]
    [InlineData("SessionMaxTokens m = args.Length;")]
    [InlineData("SessionChoice c = \"auto\";")]
    [InlineData("RawJson json = \"3\";")]
    public Task What_may_be_valid_is_not_reported(string program) => SessionCode.Types.Reports(program);

    /// <summary>A tolerant read lets values in that a newer server sends.</summary>
    [Theory]
    [InlineData("_ = voice == \"new\";")]
    [InlineData("_ = voice != \"new\";")]
    [InlineData("_ = voice.Equals(\"new\");")]
    [InlineData("_ = new System.Collections.Generic.HashSet<SessionVoice>().Contains(\"new\");")]
    [InlineData("_ = new System.Collections.Generic.Dictionary<SessionVoice, int>().TryGetValue(\"new\", out _);")]
    [InlineData("_ = new System.Collections.Generic.Dictionary<SessionVoice, int>()[\"new\"];")]
    [InlineData("_ = new System.Collections.Generic.List<SessionVoice>().Remove(\"new\");")]
    public Task What_is_only_compared_is_not_reported(string program) =>
        SessionCode.Types.Reports("SessionVoice voice = args[0]; " + program);

    [Theory]
    [InlineData("Tool tool = \"x\";")]
    [InlineData("JsonList<Tool> tools = [\"x\"];")]
    [InlineData("_ = new Session { Id = \"s_a\", Tools = [\"x\"] };")]
    [InlineData("SessionVoice voice = 3;")]
    [InlineData("_ = new Session { Id = \"s_a\", Voice = 3 };")]
    [InlineData("_ = new Session { Id = \"s_a\", MaxTokens = true };")]
    public Task Operators_of_the_user_are_not_looked_into(string program) => SessionCode.Types.Reports(
        program + """
             namespace App
             {
                 public partial record Tool { public static implicit operator Tool(string name) => new() { Name = name + name }; }
                 public partial class SessionVoice { public static implicit operator SessionVoice(int index) => SessionVoice.Ash; }
                 public partial record struct SessionMaxTokens { public static implicit operator SessionMaxTokens(bool all) => Inf; }
             }
             """);
}
