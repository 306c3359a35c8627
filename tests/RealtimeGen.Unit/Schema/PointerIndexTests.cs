using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Schema;

public class PointerIndexTests
{
    [Fact]
    public void Members_of_large_objects_are_found_and_of_equal_names_the_last()
    {
        string text = "{" + string.Join(",", Enumerable.Range(0, 100).Select(i => $"\"a{i % 90}\":{i}")) + "}";
        PointerIndex index = new(JsonParser.Parse(text));

        Assert.Equal("99", text.Substring(index.Find("/a9", ProblemPart.Value).Start, 2));
        Assert.Equal("50", text.Substring(index.Find("/a50", ProblemPart.Value).Start, 2));
        Assert.Equal(new TextSpan(0, 1), index.Find("/gone", ProblemPart.Value));
    }

    private const string Text = """{ "a/b": [ 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }""";

    [Theory]
    [InlineData("", "Value", """[|{ "a/b": [ 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }|]""")]
    [InlineData("", "Name", """[|{|] "a/b": [ 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b", "Name", """{ [|"a/b"|]: [ 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b", "Bracket", """{ "a/b": [|[|] 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b/0", "Value", """{ "a/b": [ [|1|], { "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b/1", "Name", """{ "a/b": [ 1, [|{|] "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b/1/c", "Value", """{ "a/b": [ 1, { "c": [|"d"|] } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/", "Value", """{ "a/b": [ 1, { "c": "d" } ], "": [|2|], "e": 3, "e": 4 }""")]
    [InlineData("/e", "Name", """{ "a/b": [ 1, { "c": "d" } ], "": 2, "e": 3, [|"e"|]: 4 }""")]
    [InlineData("/a~1b/1/gone/f", "Value", """{ "a/b": [ 1, [|{|] "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    [InlineData("/a~1b/2", "Value", """{ "a/b": [|[|] 1, { "c": "d" } ], "": 2, "e": 3, "e": 4 }""")]
    public void Parts_of_a_file_are_found(string pointer, string part, string marked)
    {
        PointerIndex index = new(JsonParser.Parse(Text));

        Assert.Equal(marked, Markup.Mark(Text, [index.Find(pointer, Enum.Parse<ProblemPart>(part))]));
    }
}
