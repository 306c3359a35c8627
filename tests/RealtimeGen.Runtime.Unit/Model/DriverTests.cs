using System.Text;
using System.Text.Json;

namespace RealtimeGen.Runtime.Unit.Model;

public class DriverTests
{
    private const string Valid = """{"name":"root","index":1,"size":1.25,"parts":[{"name":"a","index":2},{"name":"b","index":3}],"more":[1]}""";

    [Fact]
    public void A_valid_text_is_valid_every_way()
    {
        Assert.True(Part.IsValid(Utf8(Valid)));
        Assert.Same(ValidationReport.Valid, Part.Validate(Utf8(Valid)));
        Assert.True(Part.TryParse(Valid, out Part? part, out ValidationReport report));
        Assert.Same(ValidationReport.Valid, report);
        Assert.Equal(("root", 1, 1.25, 2), (part.Name, part.Index, part.Size, part.Parts!.Count));
        Assert.Equal(Valid, part.ToString());
        Assert.Equal(part, Part.Parse(Utf8(Valid)));
        Assert.Same(part, part.Build());
    }

    [Theory]
    [InlineData("""{"name":"root"}""")]
    [InlineData("""{"name":"too long a name","index":1}""")]
    [InlineData("""{"name":"root","index":1,"parts":[{"name":"a","index":2},7]}""")]
    [InlineData("[]")]
    [InlineData("{\"name\":\"root\",\"index\":1")]
    [InlineData("{\"name\":\"root\",\"index\":1} x")]
    [InlineData("")]
    public void An_invalid_text_is_invalid_every_way(string json)
    {
        Assert.False(Part.IsValid(Utf8(json)));
        Assert.False(Part.Validate(Utf8(json)).IsValid);
        Assert.False(Part.TryParse(json, out Part? part, out ValidationReport report));
        Assert.Null(part);
        SchemaValidationException exception = Assert.Throws<SchemaValidationException>(() => Part.Parse(json));
        Assert.Equal(report.ToString(), exception.Report.ToString());
        Assert.Equal(Part.Validate(Utf8(json)).ToString(), report.ToString());
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_no_json_even_inside_a_string()
    {
        byte[] json = [.. Utf8("{\"name\":\"r"), 0xC3, .. Utf8("\",\"index\":1}")];

        Assert.False(Part.IsValid(json));
        ValidationError error = Assert.Single(Part.Validate(json).Errors);
        Assert.Equal(("/name", "syntax", "", 1, 11), (error.InstancePath, error.Keyword, error.SchemaPath, error.Line, error.Column));
        Assert.Equal("is not JSON: the text is not valid Unicode", error.Message);
        Assert.Throws<JsonException>(() => Part.Read(json));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_no_json()
    {
        Assert.False(Part.TryParse("{\"name\":\"é" + '\ud800' + "\"}", out _, out ValidationReport report));
        ValidationError error = Assert.Single(report.Errors);
        Assert.Equal(("/name", "syntax", 11), (error.InstancePath, error.Keyword, error.Column));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Utf8(Valid)];

        Assert.True(Part.IsValid(json));
        Assert.Equal(Part.Parse(Valid), Part.Read(json));
        Assert.Equal(Part.Parse(Valid), Part.Parse("\uFEFF" + Valid));
    }

    [Theory]
    [InlineData(Valid)]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("""{"name":null,"index":"1","size":"large","parts":{"no":"array"}}""")]
    [InlineData("""{"index":1.5,"size":0.1000000000000000001,"name":"\ud800"}""")]
    [InlineData("""{"name":"a","index":20.0,"parts":[null,[],{"index":1}]}""")]
    [InlineData("""{"index":0,"unknown":1,"unknown":2,"n\u0061me":"x"}""")]
    public void What_is_read_tolerantly_is_written_as_equal_json(string json)
    {
        Part part = Part.Read(Utf8(json));

        Assert.Equal(RawJson.Parse(json), RawJson.Parse(part.ToString()));
        Assert.Equal(part, Part.Read(Utf8(json)));
        Assert.Equal(part.GetHashCode(), Part.Read(Utf8(json)).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"name\":}")]
    [InlineData("{} {}")]
    public void Reading_fails_on_text_that_is_no_json(string json) => Assert.Throws<JsonException>(() => Part.Read(Utf8(json)));

    [Fact]
    public void An_instance_is_checked_in_the_json_that_it_writes()
    {
        Part part = new() { Name = "too long a name", Index = 0, Size = 9 };

        Assert.Equal(["/name", "/size"], part.Validate().Errors.Select(error => error.InstancePath));
        Assert.Throws<SchemaValidationException>(() => part.Build());
    }

    [Fact]
    public void A_number_that_has_no_json_is_an_error_at_its_member()
    {
        Part part = new() { Name = "a", Index = 0, Parts = [new() { Name = "b", Index = 1, Size = double.NaN }] };

        ValidationError error = Assert.Single(part.Validate().Errors);
        Assert.Equal("/parts/0/size", error.InstancePath);
        Assert.StartsWith("cannot be written as JSON: ", error.Message, StringComparison.Ordinal);
        Assert.True(new Part { Name = "a", Index = 0 }.Validate().IsValid, "the next value finds a writer in order");
    }

    [Fact]
    public void ToUtf8Json_gives_the_text_of_ToString() =>
        Assert.Equal(Valid, Encoding.UTF8.GetString(Part.Parse(Valid).ToUtf8Json()));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
