namespace RealtimeGen.Unit.Analysis.Models;

/// <summary>Correct programs that are written in ways which are easily misread.</summary>
public class QuietTests
{
    [Theory]
    [InlineData("static Session F(Session s) => s with { Limits = s.Limits is { } l ? l with { Hard = 1 } : null };")]
    [InlineData("static Session F(Session s) => s with { Limits = new() { Soft = 1, Hard = s.Retries } };")]
    [InlineData("_ = new Session { Id = nameof(System)[..1] + \"s_a\" };")]
    [InlineData("_ = new Session { Id = \"s_a\", Note = nameof(Session) };")]
    [InlineData("_ = new Session { Id = $\"s_{args.Length}\" };")]
    [InlineData("_ = new Session { Id = \"\"\"s_a\"\"\", Speed = (float)1.5 };")]
    [InlineData("_ = new Session { Id = \"s_a\", Retries = unchecked(int.MaxValue + int.MinValue) + 6 };")]
    [InlineData("_ = new Session { Id = \"s_a\", Retries = (int)DayOfWeek.Friday };")]
    [InlineData("_ = new Session { Id = \"s_a\", Retries = 'a' - 'a' };")]
    [InlineData("_ = new Session { Id = \"s_a\", Extra = RawJson.Parse($\"{args.Length}\") };")]
    [InlineData("string text = args[0]; text = \"aloy\"; SessionVoice v = text;")]
    [InlineData("static T Make<T>() where T : new() => new T();")]
    [InlineData("static JsonList<T> List<T>(params T[] items) => items; JsonList<SessionVoice> voices = List<SessionVoice>(\"ash\");")]
    [InlineData("#if NEVER\n_ = new Session { Id = \"\" };\n#endif\n")]
    [InlineData("var (a, b) = (new Tool { Name = \"aa\" }, 1);")]
    [InlineData("System.Linq.Expressions.Expression<Func<Tool>> f = () => new Tool { Name = \"aa\" };")]
    [InlineData("_ = new Session { Id = \"s_a\", Limits = new() { Hard = 1 } } with { Limits = new() { Soft = 1, Hard = 1 } };")]
    [InlineData("Tool? none = null; _ = new Session { Id = \"s_a\", Tools = none is null ? null : [none] };")]
    [InlineData("_ = new Session { Id = \"s_a\", Tools = [.. System.Linq.Enumerable.Range(0, 2).Select(i => new Tool { Name = \"n\" + i })] };")]
    [InlineData("_ = Session.Create().Id(\"s_a\").Detection(d => args.Length > 0 ? d.Server() : d.Server().Threshold(1)).Build();")]
    [InlineData("Func<Session, Session> f = s => s with { Voice = args.Length > 0 ? \"ash\" : null };")]
    public Task Nothing_is_reported(string program) => SessionCode.Types.Reports("using System.Linq;\n" + program);

    [Fact]
    public Task A_users_own_members_are_not_judged() => SessionCode.Types.Reports(
        """
        _ = new Session { Id = "s_a", Shortcut = 9, Limits = new() { Both = 3 } };
        namespace App
        {
            public partial record Session { public int Shortcut { init => Retries = value % 5; } }
            public partial record SessionLimits { public int Both { init { Soft = value; Hard = value; } } }
        }
        """);

    [Fact]
    public Task A_users_own_constructor_may_set_what_is_missing() => SessionCode.Types.Reports(
        """
        _ = new SessionLimits(1) { Soft = 1 };
        namespace App
        {
            public partial record SessionLimits { public SessionLimits() { } public SessionLimits(int hard) { Hard = hard; } }
        }
        """);
}
