using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

public class CursorNavigationTests
{
    [Fact]
    public void A_cursor_does_not_move_when_the_value_is_of_another_kind()
    {
        JsonCursor json = new(" {} "u8);

        Assert.False(json.TryEnterArray());
        Assert.False(json.TryReadString(out _));
        Assert.False(json.TryReadNumber(out _));
        Assert.False(json.TryReadBoolean(out _));
        Assert.False(json.TryReadNull());
        Assert.Equal((1, JsonKind.Object), (json.Position, json.Kind));
    }

    [Theory]
    [InlineData("{}", JsonKind.Object)]
    [InlineData("[]", JsonKind.Array)]
    [InlineData("\"\"", JsonKind.String)]
    [InlineData("-1", JsonKind.Number)]
    [InlineData("true", JsonKind.True)]
    [InlineData("false", JsonKind.False)]
    [InlineData("null", JsonKind.Null)]
    [InlineData("", JsonKind.None)]
    [InlineData("?", JsonKind.None)]
    public void The_first_byte_tells_the_kind(string text, JsonKind kind) =>
        Assert.Equal(kind, new JsonCursor(Encoding.UTF8.GetBytes(text)).Kind);

    [Fact]
    public void A_copy_looks_ahead()
    {
        JsonCursor json = new("[1,2]"u8);
        JsonCursor ahead = json;
        ahead.Skip();

        Assert.True(ahead.TryEnd());
        Assert.Equal((0, JsonKind.Array), (json.Position, json.Kind));
    }

    [Fact]
    public void Since_gives_the_text_of_the_value_just_consumed()
    {
        JsonCursor json = new("""{ "a" : [ 1, {"b": "x"} ] , "c" : 2 }"""u8);
        json.TryEnterObject();
        json.NextMember(out _);
        int position = json.Position;
        json.Skip();

        Assert.Equal("""[ 1, {"b": "x"} ]""", Encoding.UTF8.GetString(json.Since(position)));
    }

    [Fact]
    public void An_object_read_to_its_end_is_the_value_just_consumed()
    {
        JsonCursor json = new("""[{"a":"x"},1]"""u8);
        json.TryEnterArray();
        json.NextItem();
        int position = json.Position;
        json.TryEnterObject();
        while (json.NextMember(out _))
        {
            json.Skip();
        }

        Assert.Equal("""{"a":"x"}""", Encoding.UTF8.GetString(json.Since(position)));
        Assert.False(json.TryGet(out string? _), "the string within is not the value");
    }

    [Fact]
    public void Names_and_strings_are_unescaped()
    {
        JsonCursor json = new("""{"\u006eame of more than \"16\" bytes":"\ud83d\ude00\n"}"""u8);
        json.TryEnterObject();

        Assert.True(json.NextMember(out ReadOnlySpan<byte> name));
        Assert.Equal("name of more than \"16\" bytes", Encoding.UTF8.GetString(name));
        Assert.True(json.TryReadString(out ReadOnlySpan<byte> text));
        Assert.Equal("\U0001F600\n", Encoding.UTF8.GetString(text));
    }

    [Fact]
    public void A_text_longer_than_the_scratch_buffer_is_unescaped()
    {
        string text = new('x', 100_000);
        JsonCursor json = new(Encoding.UTF8.GetBytes($"\"{text}\\n\""));

        Assert.True(json.TryReadString(out ReadOnlySpan<byte> utf8));
        Assert.Equal(text + "\n", Encoding.UTF8.GetString(utf8));
    }

    [Theory]
    [InlineData("""{"type":"a"}""", 8)]
    [InlineData("""{"x":{"type":"no"},"y":[1,{"type":"no"}],"type" : "a"}""", 50)]
    [InlineData("""{"\u0074ype":"\u0061"}""", 13)]
    public void A_tag_is_found_wherever_it_stands(string text, int position)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));

        Assert.True(json.FindTag("type"u8, out ReadOnlySpan<byte> tag, out int found));
        Assert.Equal(("a", position, 0), (Encoding.UTF8.GetString(tag), found, json.Position));
    }

    [Theory]
    [InlineData("""{"type":1}""", 8)]
    [InlineData("""{"x":1,"type":null}""", 14)]
    [InlineData("""{"x":1}""", 0)]
    [InlineData("{}", 0)]
    [InlineData("[]", 0)]
    [InlineData("""{"x":1,,"type":"a"}""", 0)]
    public void A_tag_that_is_missing_or_no_string_is_not_found(string text, int position)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));

        Assert.False(json.FindTag("type"u8, out ReadOnlySpan<byte> tag, out int found));
        Assert.Equal((position, 0, true, false), (found, json.Position, tag.IsEmpty, json.IsMalformed));
    }
}
