using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.Generator.Emit;

namespace RealtimeGen.Unit.Emit;

public class CSharpLiteralTests
{
    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Text_is_one_literal_of_that_text(string text)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(CSharpLiteral.Text(text));

        LiteralExpressionSyntax literal = Assert.IsType<LiteralExpressionSyntax>(expression);
        Assert.Empty(literal.GetDiagnostics());
        Assert.Equal(text, literal.Token.ValueText);
    }

    [Theory]
    [InlineData("text", "\"text\"u8", 4)]
    [InlineData("\u00E9", "\"\\u00e9\"u8", 2)]
    [InlineData("\U0001F600", "\"\\ud83d\\ude00\"u8", 4)]
    public void Utf8_text_knows_its_length(string text, string literal, int length)
    {
        Assert.Equal(literal, CSharpLiteral.Utf8(text));
        Assert.Equal(length, CSharpLiteral.Utf8Length(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_name_that_no_JSON_has() => Assert.Equal("\"\\u0000\"u8", CSharpLiteral.Utf8("a\uD83D"));
}
