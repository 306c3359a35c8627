using System.Text;
using RealtimeGen.Runtime.Unit.Model;

namespace RealtimeGen.Runtime.Unit.Validation;

public class ReportTests
{
    [Fact]
    public void Every_error_is_reported_in_the_order_of_the_document()
    {
        string[] expected =
        [
            "/parts/0 must have the member \"index\"",
            "/parts/0/name must be a string, but is 5",
            "/parts/1/size must be at most 1.5, but is 2.5",
            "/parts/1/parts/1 must be an object, but is \"x\"",
            "/name must have at most 8 characters, but has 9",
        ];

        Assert.Equal(expected, Errors("""
            {
              "parts": [
                { "name": 5 },
                { "name": "b", "index": 1, "size": 2.5, "parts": [{ "name": "c", "index": 2 }, "x"] }
              ],
              "index": 1,
              "name": "too long!"
            }
            """).Select(error => error.ToString()));
    }

    [Fact]
    public void An_error_names_keyword_and_place()
    {
        ValidationError error = Assert.Single(Errors("{\n  \"name\": \"a\", \"ключ\": \"😀\", \"size\": 0,\n  \"index\": 1\n}"));

        Assert.Equal(
            ("/size", "/properties/size/minimum", "minimum", "must be at least 0.25, but is 0", 2, 38),
            (error.InstancePath, error.SchemaPath, error.Keyword, error.Message, error.Line, error.Column));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("-1.50e3", "-1.50e3")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("{\"a\":1}", "an object")]
    [InlineData("[1]", "an array")]
    [InlineData("123456789012345678901234567890123456789012345", "1234567890123456789012345678901234567890...")]
    public void The_message_says_what_was_found(string json, string found) =>
        Assert.Equal($"must be a string, but is {found}", Assert.Single(Errors($"{{\"name\":{json},\"index\":1}}")).Message);

    [Theory]
    [InlineData("\"short\"", "\"short\"")]
    [InlineData("\"a text of more than forty characters, as they come\"", "\"a text of more than forty characters, a...\"")]
    [InlineData("\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa😀😀\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...\"")]
    public void A_long_text_is_shortened(string json, string found) =>
        Assert.Equal($"must be an integer, but is {found}", Assert.Single(Errors($"{{\"name\":\"a\",\"index\":{json}}}")).Message);

    [Fact]
    public void Names_in_paths_are_escaped_and_unescaped()
    {
        ValidationError error = Assert.Single(Validate<NoNumbers>("""{"a/b":{"m~n":[{"\u006b \"x\"":1}]}}"""));
        Assert.Equal("/a~1b/m~0n/0/k \"x\"", error.InstancePath);
        Assert.Equal(("not", "must be no number"), (error.Keyword, error.Message));
    }

    [Fact]
    public void The_whole_document_has_the_empty_path()
    {
        ValidationError error = Assert.Single(Errors("  []"));

        Assert.Equal(("", 1, 3), (error.InstancePath, error.Line, error.Column));
        Assert.Equal("the document must be an object, but is an array", error.ToString());
    }

    [Theory]
    [InlineData("{\"name\":\"a\",\"index\":1", "", 1, 22, "the text ends before the value does")]
    [InlineData("{\"parts\":[{\"name\":\"a\"},\n{\"name\":tru}]}", "/parts/1/name", 2, 9, "expected true, false or null")]
    [InlineData("{\"parts\":[{},{},]}", "/parts/2", 1, 17, "expected a value")]
    [InlineData("{\"parts\":[{\"name\" 1}]}", "/parts/0", 1, 19, "expected ':' after a member's name")]
    [InlineData("{} {}", "", 1, 4, "expected nothing more after the value")]
    [InlineData("{\"name\":\"a\tb\"}", "/name", 1, 11, "a control character in a string must be escaped")]
    public void Text_that_is_no_json_has_one_error(string json, string path, int line, int column, string reason)
    {
        ValidationError error = Assert.Single(Errors(json));

        Assert.Equal((path, "", "syntax", line, column), (error.InstancePath, error.SchemaPath, error.Keyword, error.Line, error.Column));
        Assert.Equal("is not JSON: " + reason, error.Message);
    }

    [Fact]
    public void Errors_are_found_at_every_depth()
    {
        const int Levels = 120;
        string json = Repeat("{\"name\":1,\"index\":1,\"parts\":[", Levels) + Repeat("]}", Levels);

        Assert.Equal(
            Enumerable.Range(0, Levels).Select(level => Repeat("/parts/0", level) + "/name"),
            Errors(json).Select(error => error.InstancePath));
    }

    [Fact]
    public void A_byte_order_mark_takes_no_column()
    {
        ValidationError error = Assert.Single(Errors("\uFEFF{\"name\":1,\"index\":1}"));

        Assert.Equal((1, 9), (error.Line, error.Column));
    }

    [Fact]
    public void A_report_without_errors_says_so()
    {
        Assert.True(ValidationReport.Valid.IsValid);
        Assert.Empty(ValidationReport.Valid.Errors);
        Assert.Equal("valid", ValidationReport.Valid.ToString());
    }

    [Fact]
    public void The_exception_lists_the_errors()
    {
        string one = Assert.Throws<SchemaValidationException>(() => Part.Parse("{\"name\":\"a\"}")).Message;
        string many = Assert.Throws<SchemaValidationException>(() => Part.Parse($"{{\"parts\":[1{Repeat(",1", 11)}]}}")).Message;

        Assert.Equal("The JSON does not satisfy its schema: the document must have the member \"index\"", one);
        Assert.Equal(12, many.Split('\n').Length);
        Assert.StartsWith("The JSON does not satisfy its schema, 14 errors:\n  the document must have", many, StringComparison.Ordinal);
        Assert.EndsWith("\n  and 4 more", many, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static IReadOnlyList<ValidationError> Errors(string json) => Part.Validate(Encoding.UTF8.GetBytes(json)).Errors;

    private static IReadOnlyList<ValidationError> Validate<TCodec>(string json)
        where TCodec : struct, IJsonCodec<int> =>
        JsonModel.Validate<TCodec, int>(Encoding.UTF8.GetBytes(json)).Errors;

    /// <summary>Fails at every number.</summary>
    private readonly struct NoNumbers : IJsonCodec<int>
    {
        public static bool Check<TSink>(ref JsonCursor json, ref TSink sink)
            where TSink : struct, IValidationSink
        {
            if (json.TryEnterObject())
            {
                while (json.NextMember(out _))
                {
                    Check(ref json, ref sink);
                }
            }
            else if (json.TryEnterArray())
            {
                while (json.NextItem())
                {
                    Check(ref json, ref sink);
                }
            }
            else
            {
                JsonCheck.Mismatch(ref json, ref sink, "/properties/a~1b/not", "must be no number");
            }

            return true;
        }

        public static int Read<TSink>(ref JsonCursor json, ref TSink sink)
            where TSink : struct, IValidationSink => 0;
    }
}
