using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

/// <summary>What is converted is written as equal JSON; what would not be is refused.</summary>
public class CursorConversionTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"größer 😀\"", "größer 😀")]
    [InlineData("\"\\u0041\\ud83d\\ude00\\\"\"", "A😀\"")]
    [InlineData("\"\\ufffd\"", "\uFFFD")]
    public void Strings_convert(string json, string expected)
    {
        Assert.True(Consumed(json).TryGet(out string? value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"a\\udc00\\ud800b\"")]
    [InlineData("\"\\ud800\\ud800\\udc00\"")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[\"a\"]")]
    [InlineData("{\"a\":\"b\"}")]
    public void What_is_no_string_or_has_half_a_surrogate_pair_is_no_string(string json) =>
        Assert.False(Consumed(json).TryGet(out string? _));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("null", null)]
    [InlineData("\"true\"", null)]
    public void Booleans_convert(string json, bool? expected)
    {
        Assert.Equal(expected is not null, Consumed(json).TryGet(out bool? value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("20.0", 20L)]
    [InlineData("2e1", 20L)]
    [InlineData("2000e-2", 20L)]
    [InlineData("1.5e1", 15L)]
    [InlineData("0e999999999999999999999", 0L)]
    [InlineData("0.000", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808e0", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809.0", null)]
    [InlineData("1e19", null)]
    [InlineData("1e400", null)]
    [InlineData("1.5", null)]
    [InlineData("1e-1", null)]
    [InlineData("\"1\"", null)]
    public void Integers_convert_whatever_their_spelling(string json, long? expected)
    {
        Assert.Equal(expected is not null, Consumed(json).TryGet(out long? value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2.147483647e9", int.MaxValue)]
    [InlineData("2147483648", null)]
    public void An_int_is_an_integer_of_32_bits(string json, int? expected)
    {
        Assert.Equal(expected is not null, Consumed(json).TryGet(out int? value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-12.5", -12.5)]
    [InlineData("1e5", 1e5)]
    [InlineData("123456789012345", 123456789012345d)]
    [InlineData("0.30000000000000004", 0.30000000000000004)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("9007199254740992", 9007199254740992d)]
    [InlineData("9007199254740993", null)]
    [InlineData("0.1000000000000000001", null)]
    [InlineData("1e400", null)]
    [InlineData("1e-400", null)]
    [InlineData("null", null)]
    public void A_double_converts_when_it_is_written_as_the_same_number(string json, double? expected)
    {
        Assert.Equal(expected is not null, Consumed(json).TryGet(out double? value));
        Assert.Equal(expected, value is null or 0 && expected is null ? null : value);
    }

    [Theory]
    [InlineData("4.35", true)]
    [InlineData("1.10", true)]
    [InlineData("1e10", true)]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.1000000000000000000000000001", true)]
    [InlineData("0.10000000000000000000000000001", false)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("1e400", false)]
    [InlineData("1e-30", false)]
    public void A_decimal_converts_when_it_holds_the_number_exactly(string json, bool expected) =>
        Assert.Equal(expected, Consumed(json).TryGet(out decimal? _));

    [Theory]
    [InlineData("2024-02-29T23:59:59Z", true)]
    [InlineData("2024-02-29T23:59:59.5Z", true)]
    [InlineData("2024-02-29T23:59:59.1234567+05:30", true)]
    [InlineData("0001-01-01T00:00:00Z", true)]
    [InlineData("9999-12-31T23:59:59.9999999Z", true)]
    [InlineData("2024-01-01T00:00:00-14:00", true)]
    [InlineData("2024-02-29T23:59:59+00:00", false)]
    [InlineData("2024-02-29T23:59:59-00:00", false)]
    [InlineData("2024-02-29T23:59:59.500Z", false)]
    [InlineData("2024-02-29T23:59:59.12345678Z", false)]
    [InlineData("2024-02-29T23:59:59.Z", false)]
    [InlineData("2024-02-29t23:59:59z", false)]
    [InlineData("2024-02-29 23:59:59Z", false)]
    [InlineData("2024-02-29T23:59:60Z", false)]
    [InlineData("2024-02-29T24:00:00Z", false)]
    [InlineData("2023-02-29T00:00:00Z", false)]
    [InlineData("0000-01-01T00:00:00Z", false)]
    [InlineData("0001-01-01T00:00:00+01:00", false)]
    [InlineData("2024-01-01T00:00:00+14:01", false)]
    [InlineData("2024-01-01T00:00:00+5:30", false)]
    [InlineData("2024-01-01T00:00:00", false)]
    [InlineData("2024-01-01", false)]
    [InlineData("", false)]
    public void A_point_in_time_converts_when_it_is_written_the_same(string text, bool expected)
    {
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out DateTimeOffset? value));
        Assert.Equal(expected ? $"\"{text}\"" : "", value is { } found ? Written.Json(writer => JsonModel.Write(writer, found)) : "");
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-2-29", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-02-29T", false)]
    [InlineData("2024/02/29", false)]
    public void A_date_converts_when_it_is_written_the_same(string text, bool expected)
    {
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out DateOnly? value));
        Assert.Equal(expected ? $"\"{text}\"" : "", value is { } found ? Written.Json(writer => JsonModel.Write(writer, found)) : "");
    }

    [Theory]
    [InlineData("23:59:59", true)]
    [InlineData("00:00:00.0000001", true)]
    [InlineData("12:30:00.250", false)]
    [InlineData("12:30", false)]
    [InlineData("12:30:00Z", false)]
    [InlineData("24:00:00", false)]
    [InlineData("1:30:00", false)]
    public void A_time_of_day_converts_when_it_is_written_the_same(string text, bool expected)
    {
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out TimeOnly? value));
        Assert.Equal(expected ? $"\"{text}\"" : "", value is { } found ? Written.Json(writer => JsonModel.Write(writer, found)) : "");
    }

    [Theory]
    [InlineData("01234567-89ab-cdef-0123-456789abcdef", true)]
    [InlineData("01234567-89AB-CDEF-0123-456789ABCDEF", false)]
    [InlineData("0123456789abcdef0123456789abcdef", false)]
    [InlineData("{01234567-89ab-cdef-0123-456789abcdef}", false)]
    public void A_uuid_converts_when_it_is_written_the_same(string text, bool expected) =>
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out Guid? _));

    [Theory]
    [InlineData("https://example.com/a?b=c#d", true)]
    [InlineData("HTTPS://EXAMPLE.com:443/%7eA/../b", true)]
    [InlineData("../relative", true)]
    [InlineData("", true)]
    [InlineData("http://[", false)]
    public void A_uri_converts_and_keeps_its_spelling(string text, bool expected)
    {
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out Uri? value));
        Assert.Equal(expected ? text : null, value?.OriginalString);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("QQ==", true)]
    [InlineData("QUI=", true)]
    [InlineData("QUJD", true)]
    [InlineData("QUJDRA==", true)]
    [InlineData("+/+/", true)]
    [InlineData("QR==", false)]
    [InlineData("QUJ=", false)]
    [InlineData("QUJDRB==", false)]
    [InlineData("QQ", false)]
    [InlineData("QUJD QUJD", false)]
    [InlineData("QUJD ", false)]
    [InlineData("QU-_", false)]
    [InlineData("QUJD    ", false)]
    [InlineData("QQ==QUJD", false)]
    [InlineData("QUJDQ===", false)]
    [InlineData("====", false)]
    public void Base64_converts_when_it_is_written_the_same(string text, bool expected)
    {
        Assert.Equal(expected, Consumed($"\"{text}\"").TryGet(out JsonBytes? value));
        Assert.Equal(expected ? text : null, value?.ToString());
    }

    [Fact]
    public void Base64_may_be_escaped()
    {
        Assert.True(Consumed(@"""+\/+\u002f""").TryGet(out JsonBytes? value));
        Assert.Equal("+/+/", value?.ToString());
    }

    // Texts are looked through by vectors of 16 and 64 bytes: an odd character must be found wherever it stands.
    [Theory]
    [InlineData('ä', "ä")]
    [InlineData('"', "\\\"")]
    [InlineData('\u0001', "\\u0001")]
    public void A_string_converts_wherever_its_odd_character_stands(char odd, string escaped)
    {
        for (int length = 0; length < 200; length++)
        {
            for (int at = 0; at <= length; at++)
            {
                string before = new('a', at), after = new('z', length - at);
                Assert.True(Consumed($"\"{before}{escaped}{after}\"").TryGet(out string? value));
                Assert.Equal(before + odd + after, value);
            }
        }
    }

    [Fact]
    public void Null_is_no_value_but_is_seen()
    {
        JsonCursor json = Consumed("null");

        Assert.True(json.WasNull);
        Assert.False(json.TryGet(out string? _));
        Assert.True(json.TryGet(out Optional<string?> optional));
        Assert.True(optional.IsNull);
    }

    [Fact]
    public void Before_the_first_value_nothing_converts()
    {
        JsonCursor json = new("\"a\""u8);

        Assert.False(json.TryGet(out string? _));
        Assert.False(json.WasNull);
    }

    private static JsonCursor Consumed(string text)
    {
        JsonCursor json = new(Encoding.UTF8.GetBytes(text));
        json.Skip();
        Assert.True(json.TryEnd());
        return json;
    }
}
