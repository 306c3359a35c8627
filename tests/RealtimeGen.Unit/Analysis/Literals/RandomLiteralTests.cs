using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Analysis.Literals;

namespace RealtimeGen.Unit.Analysis.Literals;

public class RandomLiteralTests
{
    [Fact]
    public void Every_character_of_every_literal_is_found()
    {
        int seed = TestSeed.Of("UNIT_SEED");
        Random random = new(seed);
        for (int i = 0; i < 5_000; i++)
        {
            RandomLiteral literal = new(random);
            string context = $"seed {seed}, literal {i}: {literal.Text}";
            SyntaxToken token = SyntaxFactory.ParseExpression(literal.Text).GetFirstToken();
            Assert.True(!token.ContainsDiagnostics && token.ValueText == literal.Value, context);

            LiteralMap? map = LiteralMap.Of(token);

            Assert.True(map is not null, context);
            Assert.True(literal.Written.SequenceEqual(literal.Value.Select((_, at) => map.Place(new TextSpan(at, 1)))), context);
        }
    }
}
