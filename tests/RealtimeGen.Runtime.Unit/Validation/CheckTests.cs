using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeGen.Runtime.Unit.Validation;

public class CheckTests
{
    [Theory]
    [InlineData("\"a\"", "String")]
    [InlineData("1.5", "Number")]
    [InlineData("20.0", "Number Integer")]
    [InlineData("true", "Boolean")]
    [InlineData("false", "Boolean")]
    [InlineData("null", "Null")]
    [InlineData("{\"a\":[1]}", "Object")]
    [InlineData("[{\"a\":1}]", "Array")]
    public void A_check_of_type_accepts_its_type_and_no_other(string json, string accepting)
    {
        string accepted = string.Join(' ', Checks.Where(check => Run(json, check.Value) == 0).Select(check => check.Key).Order());
        Assert.Equal(string.Join(' ', accepting.Split(' ').Order()), accepted);
    }

    [Theory]
    [InlineData("1", JsonTypeSet.Integer | JsonTypeSet.Null, true)]
    [InlineData("1.0", JsonTypeSet.Integer | JsonTypeSet.Null, true)]
    [InlineData("1.5", JsonTypeSet.Integer | JsonTypeSet.Null, false)]
    [InlineData("null", JsonTypeSet.Integer | JsonTypeSet.Null, true)]
    [InlineData("1.5", JsonTypeSet.Number, true)]
    [InlineData("\"a\"", JsonTypeSet.String | JsonTypeSet.Object, true)]
    [InlineData("{}", JsonTypeSet.String | JsonTypeSet.Object, true)]
    [InlineData("[]", JsonTypeSet.String | JsonTypeSet.Object, false)]
    [InlineData("true", JsonTypeSet.Boolean, true)]
    [InlineData("true", JsonTypeSet.None, false)]
    public void A_set_of_types_accepts_each_of_them(string json, JsonTypeSet types, bool expected) =>
        Assert.Equal(
            expected ? 0 : 1,
            Run(json, (ref JsonCursor cursor, ref CountingSink sink) => JsonCheck.Type(ref cursor, ref sink, types, "", "")));

    [Fact]
    public void A_sink_that_says_stop_stops()
    {
        JsonCursor json = new("[1,2]"u8);
        FlagSink sink = default;

        Assert.False(JsonCheck.String(ref json, ref sink, ""));
        Assert.Equal(0, json.Position);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("äöü", 3)]
    [InlineData("漢字", 2)]
    [InlineData("😀", 1)]
    [InlineData("e\u0301", 2)]
    [InlineData("a text of more than 16 bytes with 😀 and 漢字 in it, twice over", 60)]
    public void Length_counts_code_points(string text, int expected) =>
        Assert.Equal(expected, JsonCheck.Length(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void LengthWithin_agrees_with_Length()
    {
        foreach (string text in (string[])["", "a", "ab", "😀", "😀😀", "a😀", "äöüß", "abcdefgh", "漢字漢字"])
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            int length = text.EnumerateRunes().Count();
            for (int min = 0; min < 10; min++)
            {
                foreach (int max in (int[])[0, 1, 2, 3, 4, 8, 9, int.MaxValue])
                {
                    Assert.True(JsonCheck.LengthWithin(utf8, min, max) == (length >= min && length <= max), $"{text} in {min}..{max}");
                }
            }
        }
    }

    [Fact]
    public void A_pattern_matches_anywhere_in_the_text()
    {
        Regex pattern = JsonPattern.Compile("b+ü");

        Assert.True(JsonCheck.Matches(pattern, "abbüc"u8));
        Assert.False(JsonCheck.Matches(pattern, "abbc"u8));
        Assert.True(JsonCheck.Matches(pattern, Encoding.UTF8.GetBytes(new string('a', 5000) + "bü")));
    }

    [Fact]
    public void A_pattern_that_takes_too_long_does_not_match()
    {
        Regex pattern = new("^(a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(20));

        Assert.False(JsonCheck.Matches(pattern, Encoding.UTF8.GetBytes(new string('a', 60) + "b")));
    }

    [Theory]
    [InlineData("[]", true)]
    [InlineData("[1]", true)]
    [InlineData("[1,2,\"1\",true,null,{},[]]", true)]
    [InlineData("[1,2,1.0]", false)]
    [InlineData("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", false)]
    [InlineData("[[1,2],[2,1]]", true)]
    [InlineData("[\"a\",\"\\u0061\"]", false)]
    [InlineData("[0,false]", true)]
    [InlineData("{\"a\":1}", true)]
    [InlineData("1", true)]
    public void Items_are_unique_as_json(string json, bool expected) =>
        Assert.Equal(expected, JsonCheck.ItemsAreUnique(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Many_items_are_told_apart()
    {
        string items = string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"{{\"i\":{i}}}"));

        Assert.True(JsonCheck.ItemsAreUnique(Encoding.UTF8.GetBytes($"[{items}]")));
        Assert.False(JsonCheck.ItemsAreUnique(Encoding.UTF8.GetBytes($"[{items},{{\"i\":7}}]")));
    }

    private delegate bool Check(ref JsonCursor json, ref CountingSink sink);

    private static readonly Dictionary<string, Check> Checks = new()
    {
        ["String"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.String(ref json, ref sink, "/type"),
        ["Number"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Number(ref json, ref sink, "/type"),
        ["Integer"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Integer(ref json, ref sink, "/type"),
        ["Boolean"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Boolean(ref json, ref sink, "/type"),
        ["Null"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Null(ref json, ref sink, "/type"),
        ["Object"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Object(ref json, ref sink, "/type"),
        ["Array"] = (ref JsonCursor json, ref CountingSink sink) => JsonCheck.Array(ref json, ref sink, "/type"),
    };

    // How often a check fails; it must have consumed the value.
    private static int Run(string text, Check check)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));
        CountingSink sink = default;
        Assert.True(check(ref json, ref sink));
        Assert.True(json.TryEnd());
        return sink.Count;
    }

    private struct CountingSink : IValidationSink
    {
        public int Count { get; private set; }

        public static bool Validates => true;

        public bool Fail(int position, string schemaPath, string message)
        {
            Count++;
            return true;
        }
    }
}
