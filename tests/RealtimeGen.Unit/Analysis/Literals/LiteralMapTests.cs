using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Analysis.Literals;

namespace RealtimeGen.Unit.Analysis.Literals;

public class LiteralMapTests
{
    [Theory]
    [InlineData(""" "ab[|c|]d" """, "c")]
    [InlineData(""" "ab[|c|]d"u8 """, "c")]
    [InlineData(""" "{[|\"a\"|]:1}" """, "\"a\"")]
    [InlineData(""" "{\"a\":[|\u0032|]}" """, "2")]
    [InlineData(""" "{\"a\":[|\u0032|]}"u8 """, "2")]
    [InlineData(""" "a[|\x32|]" """, "2")]
    [InlineData(""" "[|\x032|]g" """, "2")]
    [InlineData(""" "[|\x0032|]2" """, "2")]
    [InlineData(""" "a[|\t|]b" """, "\t")]
    [InlineData(""" "[|\e|]\0" """, "\u001B")]
    [InlineData(""" "a[|\U0001F600|]b" """, "\U0001F600")]
    [InlineData(""" "a[|\uD83D\uDE00|]b" """, "\U0001F600")]
    [InlineData(""" "a[|😀|]b" """, "\U0001F600")]
    [InlineData(""" @"{[|""a""|]:1}" """, "\"a\"")]
    [InlineData(""" @"C:[|\|]n"u8 """, "\\")]
    [InlineData("@\"{\r\n  [|\"\"a\"\"|]:1}\"", "\"a\"")]
    [InlineData(""""" """{[|"a"|]:1}""" """"", "\"a\"")]
    [InlineData(""""" """"{[|"a"|]:"""}""""u8 """"", "\"a\"")]
    [InlineData("\"\"\"\n    {\n      [|\"a\"|]: 1\n    }\n    \"\"\"", "\"a\"")]
    [InlineData("\"\"\"\n    {\n      [|\"a\"|]: 1\n    }\n    \"\"\"u8", "\"a\"")]
    [InlineData("\"\"\"\r\n    {\r\n\r\n      [|\"a\"|]: 1\r\n    }\r\n    \"\"\"", "\"a\"")]
    [InlineData("\"\"\"  \n\t\t{\n\t\n\t\t\t[|\"a\"|]: 1\n\t\t}\n\t\t\"\"\"", "\"a\"")]
    [InlineData("\"\"\"\n  [|{\n  }|]\n  \"\"\"", "{\n}")]
    [InlineData("\"\"\"\n  {[|\r\n|]  }\r\n  \"\"\"", "\r\n")]
    public void Characters_of_a_value_are_found_where_they_are_written(string literal, string part)
    {
        Markup marked = Markup.Parse(literal);
        (LiteralMap? map, string value) = Read(marked.Text);

        TextSpan placed = map!.Place(new TextSpan(value.IndexOf(part, StringComparison.Ordinal), part.Length));

        Assert.Equal(literal, Markup.Mark(marked.Text, [placed]));
    }

    [Fact]
    public void One_escape_may_stand_for_two_characters()
    {
        LiteralMap map = Read("\"a\\U0001F600b\"").Map!;

        Assert.Equal((new TextSpan(2, 10), new TextSpan(2, 10)), (map.Place(new TextSpan(1, 1)), map.Place(new TextSpan(2, 1))));
    }

    [Theory]
    [InlineData("\"[||]\"", 0)]
    [InlineData("\"ab[||]\"", 2)]
    [InlineData("\"a[||]\\n\"", 1)]
    [InlineData("@\"a\"\"[||]\"", 2)]
    [InlineData("\"\"\"\n  ab[||]\n  \"\"\"", 2)]
    [InlineData("\"\"\"\n\n  [||]ab\n  \"\"\"", 1)]
    public void An_empty_part_stands_before_the_character_that_follows(string literal, int at)
    {
        Markup marked = Markup.Parse(literal);

        TextSpan placed = Read(marked.Text).Map!.Place(new TextSpan(at, 0));

        Assert.Equal(literal, Markup.Mark(marked.Text, [placed]));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("'a'")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\U00110000\"")]
    [InlineData("\"\"\"\n    {\n  }\n    \"\"\"")]
    public void What_the_compiler_reads_in_another_way_has_no_map(string literal) => Assert.Null(Read(literal).Map);

    private static (LiteralMap? Map, string Value) Read(string literal)
    {
        Microsoft.CodeAnalysis.SyntaxToken token = SyntaxFactory.ParseExpression(literal).GetFirstToken();
        return (LiteralMap.Of(token), token.ValueText);
    }
}
