using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Diagnostics;

public class DiagnosticInfoTests
{
    private static readonly SourceText Text = SourceText.From("{\n  \"a\": 1,\r\n  \"a\": 01\n}");

    [Fact]
    public void A_syntax_error_is_shown_at_its_line_and_column()
    {
        JsonSyntaxTree tree = JsonParser.Parse("{\n  \"a\": 1,\r\n  \"b\": 01\n}");

        Diagnostic diagnostic = DiagnosticInfo.Of(Assert.Single(tree.Errors), "/p/a.schema.json", Text).ToDiagnostic();

        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        Assert.Equal(
            "/p/a.schema.json(3,8): error RTG1001: Malformed JSON: '01' is not a number in JSON, which has no leading zeros",
            diagnostic.ToString());
    }

    [Fact]
    public void A_repeated_name_has_a_rule_of_its_own()
    {
        JsonSyntaxTree tree = JsonParser.Parse("{\n  \"a\": 1,\r\n  \"a\": 1\n}");

        Diagnostic diagnostic = DiagnosticInfo.Of(Assert.Single(tree.Errors), "/p/a.schema.json", Text).ToDiagnostic();

        Assert.StartsWith("/p/a.schema.json(3,3): error RTG1002: 'a' occurs earlier", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_shown_where_its_pointer_leads()
    {
        PointerIndex index = new(JsonParser.Parse(Text.ToString()));

        DiagnosticInfo info = DiagnosticInfo.Of(new Problem("a", "/a", ProblemPart.Name, "RTG1004", ["a", "b"]), index, "/p/a.schema.json", Text);

        Assert.Equal(new LinePositionSpan(new(1, 2), new(1, 5)), info.Location!.Lines);
    }

    [Fact]
    public void Equal_diagnostics_are_equal_values()
    {
        DiagnosticInfo Make() => new("RTG1004", LocationInfo.Create("a", new TextSpan(4, 3), Text), ["text", "use 'string'"]);

        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make() with { Location = null });
    }
}
