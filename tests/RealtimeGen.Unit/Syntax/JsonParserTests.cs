using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Syntax;

public class JsonParserTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData(" true\r\n", "true")]
    [InlineData("\t-0", "-0")]
    [InlineData("1.50E+400", "1.50E+400")]
    [InlineData("12345678901234567890.12345678901234567890", "12345678901234567890.12345678901234567890")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("[ [ ] , { } , [ 1 , [ 2 ] ] ]", "[[],{},[1,[2]]]")]
    [InlineData("{\"\": 1, \" \": 2, \"a/b~c\": 3}", "{\"\":1,\" \":2,\"a/b~c\":3}")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\"\\/\b\f\n\r\t\"")]
    [InlineData("\"\\u0041\\u00e9\\uD83D\\uDE00 \\u0000\"", "\"A\u00E9\U0001F600 \0\"")]
    [InlineData("\"\U0001F600 \u2028 \u007F\"", "\"\U0001F600 \u2028 \u007F\"")]
    [InlineData("{\"a\": \"// no comment\", \"b\": \"/* nor this */\"}", "{\"a\":\"// no comment\",\"b\":\"/* nor this */\"}")]
    public void Valid_JSON_is_read_as_it_stands(string text, string read)
    {
        JsonSyntaxTree tree = JsonParser.Parse(text);

        Assert.Empty(tree.Errors);
        Assert.Equal(read, Json.Print(tree.Root));
    }

    [Fact]
    public void Names_and_values_know_their_characters()
    {
        const string Text = """{ "na\u006De": [ 12, "x" ] }""";

        JsonObjectSyntax root = Assert.IsType<JsonObjectSyntax>(JsonParser.Parse(Text).Root);

        JsonMemberSyntax member = Assert.Single(root.Members);
        JsonArraySyntax array = Assert.IsType<JsonArraySyntax>(member.Value);
        Assert.Equal("name", member.Name);
        Assert.Equal(
            [Text, "\"na\\u006De\"", "[ 12, \"x\" ]", "12", "\"x\""],
            new[] { root.Span, member.NameSpan, array.Span, array.Items[0].Span, array.Items[1].Span }.Select(span => Text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void Positions_are_those_of_source_text()
    {
        const string Text = "{\"\U0001F600\": \"\u00E9\",\r\n \"b\": 1}";
        JsonObjectSyntax root = (JsonObjectSyntax)JsonParser.Parse(Text).Root!;

        LinePosition position = SourceText.From(Text).Lines.GetLinePosition(root.Find("b")!.Value.Span.Start);

        Assert.Equal(new LinePosition(1, 6), position);
    }

    [Fact]
    public void Of_members_of_one_name_the_last_counts_and_all_are_kept()
    {
        JsonObjectSyntax root = (JsonObjectSyntax)JsonParser.Parse("""{"a": 1, "b": 2, "a": 3, "a": 4}""").Root!;

        Assert.Equal(4, root.Members.Length);
        Assert.Equal([true, false, true, false], root.Members.Select(member => member.IsOverridden));
        Assert.Equal("4", Json.Print(root.Find("a")!.Value));
    }

    [Fact]
    public void Comments_are_accepted_where_the_options_say_so()
    {
        const string Text = "// head\n{ /* a\n */ \"a\": 1 // tail\n}\n// end";

        Assert.Empty(JsonParser.Parse(Text, JsonParseOptions.Comments).Errors);
        Assert.Equal(4, JsonParser.Parse(Text).Errors.Length);
    }

    [Theory]
    [InlineData("{\"a\": [1,],}", 0)]
    [InlineData("[,]", 1)]
    [InlineData("[1,,]", 1)]
    public void Trailing_commas_are_accepted_where_the_options_say_so(string text, int errors) =>
        Assert.Equal(errors, JsonParser.Parse(text, JsonParseOptions.TrailingCommas).Errors.Length);

    [Theory]
    [InlineData(512, 0)]
    [InlineData(513, 1)]
    [InlineData(2_000_000, 1)]
    public void Nesting_ends_at_512_levels_without_much_of_a_stack(int depth, int errors)
    {
        string text = new string('[', depth) + new string(']', depth);
        JsonSyntaxTree? tree = null;
        Thread thread = new(() => tree = JsonParser.Parse(text), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(errors, tree!.Errors.Length);
        Assert.All(tree.Errors, error => Assert.Equal((JsonSyntaxErrorKind.TooDeep, 512), (error.Kind, error.Span.Start)));
    }

    [Fact]
    public void A_value_that_is_too_deep_is_left_out_and_the_rest_is_read()
    {
        string text = "{\"deep\": " + new string('[', 600) + new string(']', 600) + ", \"next\": 1}";

        JsonObjectSyntax root = (JsonObjectSyntax)JsonParser.Parse(text).Root!;

        Assert.Equal(["deep", "next"], root.Members.Select(member => member.Name));
    }

    [Fact]
    public void Every_beginning_of_a_file_is_parsed_to_its_end()
    {
        const string Text = """{ "a\u00e9": [1.5e3, "x\n", true, null, {"b": []}], /* c */ 'd': -0.1, } // e""";
        for (int length = 0; length <= Text.Length; length++)
        {
            JsonSyntaxTree tree = JsonParser.Parse(Text.Substring(0, length));

            Assert.All(tree.Errors, error => Assert.InRange(error.Span.End, error.Span.Start, length));
        }
    }

    [Fact]
    public void Random_text_has_errors_exactly_where_it_is_no_JSON()
    {
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"", "'", "0", "1", ".", "e", "-", "true", "null", "\\u00", "\\", "\U0001F600", "/*", "//", " ", "\n"];
        int seed = TestSeed.Of("UNIT_SEED");
        Random random = new(seed);
        for (int run = 0; run < 5_000; run++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));

            JsonSyntaxTree tree = JsonParser.Parse(text);

            Assert.True(tree.Errors.All(error => error.Span.End <= text.Length), $"seed {seed}: {text}");
            Assert.True(tree.Errors.IsEmpty == IsJson(text), $"seed {seed}: {text}");
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [Fact]
    public void Ten_megabytes_are_read_whole()
    {
        const int Count = 100_000;
        string text = "[" + string.Join(",\n", Enumerable.Repeat("{\"type\": \"object\", \"description\": \"A \\u00e9 tool with \\\"quotes\\\"\", \"minimum\": -1.5e3, \"tags\": [true, null]}", Count)) + "]";

        JsonSyntaxTree tree = JsonParser.Parse(text);

        Assert.True(text.Length > 10_000_000);
        Assert.Empty(tree.Errors);
        Assert.Equal(Count, ((JsonArraySyntax)tree.Root!).Items.Length);
    }
}
