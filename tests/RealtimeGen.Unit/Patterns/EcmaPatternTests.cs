using System.Text.RegularExpressions;
using RealtimeGen.Generator.Patterns;

namespace RealtimeGen.Unit.Patterns;

/// <summary>Expectations are what ECMA-262 with the <c>u</c> flag says; .NET's own reading differs in each of them.</summary>
public class EcmaPatternTests
{
    [Theory]
    [InlineData("^a$", "a")]
    [InlineData(@"^\d$", "7")]
    [InlineData(@"^\w+$", "aZ_9")]
    [InlineData(@"^\s+$", "\t\v\f \u00a0\ufeff\u2028\u3000")]
    [InlineData(@"^\S$", "\u0085")]
    [InlineData(@"^[^\d]$", "১")]
    [InlineData(@"^[\w-]+$", "a-b")]
    [InlineData(@"^[a-]$", "-")]
    [InlineData(@"^[\d-x]+$", "4-x")]
    [InlineData("^.$", "😀")]
    [InlineData("^[^a]$", "😀")]
    [InlineData("^😀{2}$", "😀😀")]
    [InlineData("^[😀-😎]$", "😃")]
    [InlineData("^[\ud800\udc00-\udbff\udfff]$", "😀")]
    [InlineData(@"^\u{1F600}$", "😀")]
    [InlineData(@"^\ud83d\ude00$", "😀")]
    [InlineData(@"^[\ud83d\ude00]$", "😀")]
    [InlineData(@"^\x41\u0042\cJ\0$", "AB\n\0")]
    [InlineData(@"^\/\-\.$", "/-.")]
    [InlineData(@"^\a\Z$", "aZ")]
    [InlineData(@"^[\b]$", "\b")]
    [InlineData(@"\bé\b", "aéa")]
    [InlineData(@"^(?<x>a|b)\k<x>\1$", "bbb")]
    [InlineData("^(?:a(?=b)|(?<!c)b)+$", "ab")]
    [InlineData("^a{2,}b{1,2}?c{3}$", "aabccc")]
    [InlineData("^{a}]$", "{a}]")]
    [InlineData("^[^]$", "\n")]
    [InlineData("[a-z-[aeiou]", "[")]
    [InlineData(@"^\p{Letter}\P{Lu}[\p{Nd}x]$", "éa4")]
    [InlineData(@"^[^\p{L}]$", "4")]
    [InlineData("a b#c", "a b#c")]
    public void Match(string pattern, string text) => Assert.True(IsMatch(pattern, text));

    [Theory]
    [InlineData("^a$", "a\n")]
    [InlineData(@"^\d$", "১")]
    [InlineData(@"^\w$", "é")]
    [InlineData(@"^\s$", "\u0085")]
    [InlineData("^.$", "\u2028")]
    [InlineData("^.$", "\r")]
    [InlineData("^..$", "😀")]
    [InlineData("^[^a]{2}$", "😀")]
    [InlineData("^[😀-😎]$", "😏")]
    [InlineData("^[😀]$", "\ud83d")]
    [InlineData("^[]$", "a")]
    [InlineData(@"\Bb\B", "ab")]
    [InlineData(@"^[\D]$", "5")]
    public void Do_not_match(string pattern, string text) => Assert.False(IsMatch(pattern, text));

    [Theory]
    [InlineData("(")]
    [InlineData("a)")]
    [InlineData("[a")]
    [InlineData("*a")]
    [InlineData("[b-a]")]
    [InlineData("(?i)a")]
    [InlineData("(?>a)")]
    [InlineData("(?#comment)")]
    [InlineData(@"\p{Script=Greek}")]
    [InlineData(@"[\p{Nonsense}]")]
    [InlineData("a\\")]
    public void Are_refused_with_a_reason(string pattern)
    {
        Assert.Null(EcmaPattern.Translate(pattern, out string reason));
        Assert.NotEmpty(reason);
    }

    private static bool IsMatch(string pattern, string text) =>
        Regex.IsMatch(text, EcmaPattern.Translate(pattern, out string reason) ?? throw new InvalidOperationException(reason), RegexOptions.CultureInvariant);
}
