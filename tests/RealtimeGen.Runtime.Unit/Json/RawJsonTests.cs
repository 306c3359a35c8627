using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen.Runtime.Unit.Json;

public class RawJsonTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("-0", "0")]
    [InlineData("1e400", "10e399")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("\"😀/\"", "\"\\ud83d\\ude00\\/\"")]
    [InlineData("\"\\ud800\"", "\"\\uD800\"")]
    [InlineData("[1,2]", " [ 1 , 2 ] ")]
    [InlineData("{}", "{ }")]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{\"b\":[true,null],\"a\":1.0}")]
    [InlineData("{\"\\u0061\":1}", "{\"a\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2}")]
    [InlineData("{\"a\":1,\"b\":2,\"a\":3}", "{\"a\":3,\"b\":2}")]
    [InlineData("{\"a\":{\"x\":1,\"y\":2}}", "{\"a\":{\"y\":2,\"x\":1}}")]
    public void Values_that_are_equal_as_json_are_equal(string one, string other)
    {
        Assert.True(RawJson.Parse(one) == RawJson.Parse(other));
        Assert.Equal(RawJson.Parse(one).GetHashCode(), RawJson.Parse(other).GetHashCode());
    }

    [Theory]
    [InlineData("1", "2")]
    [InlineData("0.1", "0.1000000000000000001")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "true")]
    [InlineData("0", "false")]
    [InlineData("true", "false")]
    [InlineData("null", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("\"é\"", "\"e\\u0301\"")]
    [InlineData("\"\\ud800\"", "\"\\ud801\"")]
    [InlineData("\"\\ud800\"", "\"\\ufffd\"")]
    [InlineData("{\"\\ud800\":1}", "{\"\\ud801\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":2}")]
    [InlineData("{\"a\":1}", "{\"b\":1}")]
    [InlineData("{\"a\":1}", "{\"a\":1,\"b\":1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1}")]
    public void Values_that_differ_as_json_differ(string one, string other) =>
        Assert.False(RawJson.Parse(one) == RawJson.Parse(other));

    [Fact]
    public void Equality_of_large_and_deep_objects_takes_no_account_of_order()
    {
        string Members(IEnumerable<int> order) => "{" + string.Join(",", order.Select(i => $"\"name {i}\":{{\"value\":{i}}}")) + "}";
        string Deep(string inner, string first, string second) =>
            Enumerable.Range(0, 200).Aggregate(inner, (json, _) => $"{{\"same\":{json},{first},{second}}}");
        int[] order = [.. Enumerable.Range(0, 5000)];

        Assert.True(RawJson.Parse(Members(order)) == RawJson.Parse(Members(order.Reverse())));
        Assert.True(RawJson.Parse(Deep("1", "\"x\":1", "\"y\":2")) == RawJson.Parse(Deep("1", "\"y\":2", "\"x\":1")));
        Assert.False(RawJson.Parse(Deep("1", "\"x\":1", "\"y\":2")) == RawJson.Parse(Deep("2", "\"y\":2", "\"x\":1")));
    }

    [Fact]
    public void The_text_is_kept_as_it_was_given()
    {
        RawJson json = RawJson.Parse(" {\"b\": 1.0, \"a\": \"\\u0041\"} \n");

        Assert.Equal("{\"b\": 1.0, \"a\": \"\\u0041\"}", json.ToString());
        Assert.Equal("{\"b\": 1.0, \"a\": \"\\u0041\"}", Encoding.UTF8.GetString(json.Utf8));
        Assert.Equal("[{\"b\": 1.0, \"a\": \"\\u0041\"}]", Written.Json(writer =>
        {
            writer.WriteStartArray();
            json.WriteTo(writer);
            writer.WriteEndArray();
        }));
        Assert.Equal(JsonKind.Object, json.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("1 2")]
    [InlineData("auto")]
    public void Text_that_is_no_json_is_refused(string text) => Assert.Throws<JsonException>(() => RawJson.Parse(text));

    [Fact]
    public void A_string_that_is_no_utf16_is_refused() => Assert.Throws<JsonException>(() => RawJson.Parse("\"" + '\ud800' + "\""));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused() => Assert.Throws<JsonException>(() => RawJson.Parse([(byte)'"', 0xC3, (byte)'"']));

    [Fact]
    public void The_exception_says_where()
    {
        JsonException exception = Assert.Throws<JsonException>(() => RawJson.Parse("{\n  \"a\": [1, x]}"));

        Assert.Equal("The text is not JSON: expected a value (line 2, column 12).", exception.Message);
        Assert.Equal(("/a/1", 1L, 11L), (exception.Path, exception.LineNumber, exception.BytePositionInLine));
    }

    [Fact]
    public void A_byte_order_mark_is_left_out() => Assert.Equal("1", RawJson.Parse([0xEF, 0xBB, 0xBF, (byte)'1']).ToString());

    [Fact]
    public void Strings_elements_and_nodes_convert()
    {
        RawJson fromString = """{"a":[1]}""";
        RawJson fromElement = JsonElement.Parse("""{"a":[1]}""");
        RawJson fromNode = new JsonObject { ["a"] = new JsonArray(1) };

        Assert.Equal(fromString, fromElement);
        Assert.Equal(fromString, fromNode);
        Assert.Null((RawJson?)(string?)null);
        Assert.Null((RawJson?)(JsonNode?)null);
    }

    [Fact]
    public void An_element_with_comments_and_trailing_commas_is_cleaned()
    {
        using JsonDocument document = JsonDocument.Parse(
            "{\"a\":[1,/* one */],}", new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

        Assert.Equal("{\"a\":[1]}", ((RawJson)document.RootElement).ToString());
    }

    [Fact]
    public void An_element_with_bytes_that_are_no_utf8_does_not_pass_them_on()
    {
        using JsonDocument document = JsonDocument.Parse(new byte[] { (byte)'"', 0xC3, (byte)'"' });

        Assert.Equal(RawJson.Parse("\"\uFFFD\""), (RawJson)document.RootElement);
    }

    [Fact]
    public void A_text_becomes_a_json_string() => Assert.Equal("\"say \\\"hi\\\"\"", RawJson.FromText("say \"hi\"").ToString());

    [Fact]
    public void An_element_is_given_on_demand() => Assert.Equal(2, RawJson.Parse("[1,2]").ToJsonElement()[1].GetInt32());
}
