using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

public class CursorSyntaxTests
{
    [Theory]
    [InlineData("", 0, "the text ends before the value does")]
    [InlineData("  ", 2, "the text ends before the value does")]
    [InlineData("[", 1, "the text ends before the value does")]
    [InlineData("[1", 2, "the text ends before the value does")]
    [InlineData("[1,", 3, "the text ends before the value does")]
    [InlineData("{\"a", 3, "the text ends before the value does")]
    [InlineData("{\"a\"", 4, "the text ends before the value does")]
    [InlineData("{\"a\":", 5, "the text ends before the value does")]
    [InlineData("\"\\u00", 1, "no such escape in a string")]
    [InlineData("[1,]", 3, "expected a value")]
    [InlineData("[,1]", 1, "expected a value")]
    [InlineData("[1 2]", 3, "expected ',' or ']'")]
    [InlineData("[1}", 2, "expected ',' or ']'")]
    [InlineData("{\"a\":1,}", 7, "expected a member's name in double quotes")]
    [InlineData("{,\"a\":1}", 1, "expected a member's name in double quotes")]
    [InlineData("{'a':1}", 1, "expected a member's name in double quotes")]
    [InlineData("{a:1}", 1, "expected a member's name in double quotes")]
    [InlineData("{\"a\":1 \"b\":2}", 7, "expected ',' or '}'")]
    [InlineData("{\"a\":1]", 6, "expected ',' or '}'")]
    [InlineData("{\"a\" 1}", 5, "expected ':' after a member's name")]
    [InlineData("{\"a\"=1}", 4, "expected ':' after a member's name")]
    [InlineData("\"a\nb\"", 2, "a control character in a string must be escaped")]
    [InlineData("\"a\u001fb\"", 2, "a control character in a string must be escaped")]
    [InlineData("\"\\x41\"", 1, "no such escape in a string")]
    [InlineData("\"\\u12G4\"", 1, "no such escape in a string")]
    [InlineData("\"\\U0041\"", 1, "no such escape in a string")]
    [InlineData("01", 1, "no such form of a number")]
    [InlineData("-", 1, "the text ends before the value does")]
    [InlineData("[-]", 2, "no such form of a number")]
    [InlineData("[1.]", 3, "no such form of a number")]
    [InlineData("[1e]", 3, "no such form of a number")]
    [InlineData("[1e+]", 4, "no such form of a number")]
    [InlineData("[-01]", 3, "no such form of a number")]
    [InlineData("[.5]", 1, "expected a value")]
    [InlineData("[+1]", 1, "expected a value")]
    [InlineData("[NaN]", 1, "expected a value")]
    [InlineData("[nul]", 1, "expected true, false or null")]
    [InlineData("[True]", 1, "expected a value")]
    [InlineData("[tru", 1, "expected true, false or null")]
    [InlineData("// comment\n1", 0, "expected a value")]
    [InlineData("[1/* comment */]", 2, "expected ',' or ']'")]
    [InlineData("1 2", 2, "expected nothing more after the value")]
    [InlineData("{} ,", 3, "expected nothing more after the value")]
    [InlineData("1a", 1, "expected nothing more after the value")]
    [InlineData("\u00a01", 0, "expected a value")]
    public void Malformed_text_is_found_where_it_stops_being_json(string text, int position, string message)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));
        json.Skip();
        json.TryEnd();

        Assert.True(json.IsMalformed);
        Assert.Equal((position, message), (json.ErrorPosition, json.ErrorMessage));
        Assert.Null(CursorWalk.Tokens(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Every_prefix_of_a_document_is_malformed()
    {
        byte[] document = Encoding.UTF8.GetBytes("""{"a":[1.5e3,"text \u00e9",{"a name longer than a vector":null}],"b":{"c":false}}""");
        for (int length = 0; length < document.Length; length++)
        {
            Assert.False(CursorWalk.Skips(document.AsSpan(0, length)));
            Assert.Null(CursorWalk.Tokens(document.AsSpan(0, length)));
        }

        Assert.True(CursorWalk.Skips(document));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Documents_nest_256_levels_and_no_more(string open, string close)
    {
        byte[] Nested(int levels) => Encoding.UTF8.GetBytes(
            string.Concat(Enumerable.Repeat(open, levels)) + "1" + string.Concat(Enumerable.Repeat(close, levels)));

        Assert.True(CursorWalk.Skips(Nested(256)));
        Assert.NotNull(CursorWalk.Tokens(Nested(256)));
        Assert.Null(CursorWalk.Tokens(Nested(257)));
        JsonCursor json = new(Nested(257));
        json.Skip();
        Assert.Equal((256 * open.Length, "nested deeper than 256 levels"), (json.ErrorPosition, json.ErrorMessage));
    }

    [Fact]
    public void Siblings_do_not_add_to_the_depth()
    {
        byte[] document = Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("[{}],", 1000)) + "[]]");
        Assert.True(CursorWalk.Skips(document));
        Assert.NotNull(CursorWalk.Tokens(document));
    }

    [Fact]
    public void After_malformed_text_every_operation_answers_no()
    {
        JsonCursor json = new("[1,x,\"text\"]"u8);
        json.TryEnterArray();
        json.NextItem();
        json.Skip();
        json.NextItem();
        json.Skip();

        Assert.True(json.IsMalformed);
        Assert.Equal(JsonKind.None, json.Kind);
        Assert.False(json.NextItem());
        Assert.False(json.NextMember(out _));
        Assert.False(json.TryEnterObject());
        Assert.False(json.TryEnterArray());
        Assert.False(json.TryReadString(out _));
        Assert.False(json.TryReadNumber(out _));
        Assert.False(json.TryReadBoolean(out _));
        Assert.False(json.TryReadNull());
        Assert.False(json.TryGet(out string? _));
        Assert.False(json.FindTag("a"u8, out _, out _));
        Assert.True(json.Since(0).IsEmpty);
        Assert.False(json.TryEnd());
        Assert.Equal(3, json.ErrorPosition);
    }
}
