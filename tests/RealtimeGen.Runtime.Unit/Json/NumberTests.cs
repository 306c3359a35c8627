using System.Globalization;
using System.Numerics;
using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

public class NumberTests
{
    [Theory]
    [InlineData("1", "2")]
    [InlineData("-2", "-1")]
    [InlineData("-1", "0")]
    [InlineData("9", "10")]
    [InlineData("0.1", "0.1000000000000000001")]
    [InlineData("-0.1000000000000000001", "-0.1")]
    [InlineData("1e399", "1e400")]
    [InlineData("1e-400", "1e-399")]
    [InlineData("-1e400", "1e-400")]
    [InlineData("9007199254740992", "9007199254740993")]
    [InlineData("0", "1e-99999999999999999999")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567891")]
    [InlineData("1.9999999999999999999", "2")]
    public void Numbers_are_ordered_exactly(string smaller, string larger)
    {
        Assert.True(Number(smaller).CompareTo(Utf8(larger)) < 0);
        Assert.True(Number(larger).CompareTo(Utf8(smaller)) > 0);
        Assert.False(Number(smaller).Equals(Utf8(larger)));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.001", "1E-3")]
    [InlineData("-0", "0.0e5")]
    [InlineData("120e-1", "0.12e+2")]
    [InlineData("1e400", "10e399")]
    [InlineData("0.1000", "1e-1")]
    public void Numbers_are_equal_whatever_their_spelling(string one, string other)
    {
        Assert.True(Number(one).Equals(Utf8(other)));
        Assert.Equal(0, Number(other).CompareTo(Utf8(one)));
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-0.0", true)]
    [InlineData("20.0", true)]
    [InlineData("2e1", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1e400", true)]
    [InlineData("1200e-2", true)]
    [InlineData("1.5", false)]
    [InlineData("15e-1", false)]
    [InlineData("1e-400", false)]
    [InlineData("1.25e1", false)]
    [InlineData("100000000000000000000.1", false)]
    public void Integers_have_no_fraction(string number, bool expected) => Assert.Equal(expected, Number(number).IsInteger);

    [Theory]
    [InlineData("4.35", "0.01", true)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("1e2", "5", true)]
    [InlineData("1e400", "0.001", true)]
    [InlineData("1e400", "3", false)]
    [InlineData("111e400", "3", true)]
    [InlineData("0", "7", true)]
    [InlineData("-9", "3", true)]
    [InlineData("7.5", "2.5", true)]
    [InlineData("7.5", "2", false)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("0.00751", "0.0001", false)]
    [InlineData("1e-400", "1", false)]
    [InlineData("12391239123.0000001", "1e-8", true)]
    [InlineData("123456789012345678901234567890", "12345678901234567890123456789", true)]
    [InlineData("1e99999999999999999999", "12345678901234567890123456789", false)]
    [InlineData("1e308", "0.123456789", false)]
    public void Multiples_are_exact(string number, string divisor, bool expected) =>
        Assert.Equal(expected, Number(number).IsMultipleOf(Utf8(divisor)));

    [Theory]
    [InlineData("1.5", 1.5, 0)]
    [InlineData("1.4999999999999999999", 1.5, -1)]
    [InlineData("1.5000000000000000001", 1.5, 1)]
    [InlineData("0.1", 0.1, 0)]
    [InlineData("0.1000000000000000055511151231257827", 0.1, 1)]
    [InlineData("15e-1", 1.5, 0)]
    [InlineData("1e400", 1e308, 1)]
    [InlineData("-1e400", -1e308, -1)]
    [InlineData("1e-400", 0, 1)]
    [InlineData("-0", 0, 0)]
    [InlineData("9007199254740993", 9007199254740992, 1)]
    [InlineData("1e16", 1e16, 0)]
    public void Bounds_are_compared_as_the_decimals_that_they_were_written_as(string number, double bound, int expected)
    {
        JsonNumber value = Number(number);
        Assert.Equal(
            (expected < 0, expected > 0, expected <= 0, expected >= 0),
            ((value < bound), (value > bound), (value <= bound), (value >= bound)));
    }

    [Fact]
    public void Comparison_and_division_agree_with_exact_fractions()
    {
        int seed = TestSeed.Of("RUNTIME_UNIT_SEED");
        Random random = new(seed);
        for (int i = 0; i < 20_000; i++)
        {
            string one = RandomNumber(random);
            string other = random.Next(4) == 0 ? one : RandomNumber(random);
            string context = $"seed {seed}: {one} and {other}";
            (BigInteger a, BigInteger b) = (Scaled(one), Scaled(other));

            Assert.True(Math.Sign(Number(one).CompareTo(Utf8(other))) == a.CompareTo(b), context);
            Assert.True(Number(one).IsInteger == (a % Scaled("1")).IsZero, context);
            Assert.True(b.IsZero || Number(one).IsMultipleOf(Utf8(other)) == (a % b).IsZero, context);
            double bound = double.Parse(other, CultureInfo.InvariantCulture);
            string written = bound.ToString(CultureInfo.InvariantCulture);
            Assert.True(Number(one) < bound == a < Scaled(written), context);
            Assert.True(Number(one) >= bound == a >= Scaled(written), context);
        }
    }

    private static string RandomNumber(Random random)
    {
        StringBuilder text = new(random.Next(3) == 0 ? "-" : "");
        text.Append(random.Next(3) == 0 ? "0" : random.Next(1, 200).ToString(CultureInfo.InvariantCulture));
        for (int digits = random.Next(5) == 0 ? random.Next(20) : 0; digits > 0 && text[^1] != '0'; digits--)
        {
            text.Append((char)('0' + random.Next(10)));
        }

        if (random.Next(2) == 0)
        {
            text.Append('.');
            for (int digits = random.Next(1, random.Next(5) == 0 ? 20 : 4); digits > 0; digits--)
            {
                text.Append((char)('0' + random.Next(10)));
            }
        }

        return random.Next(3) == 0 ? text.Append('e').Append(random.Next(-20, 20)).ToString() : text.ToString();
    }

    // The number times 10^60, which is an integer for every number of this page.
    private static BigInteger Scaled(string number)
    {
        string[] parts = number.Split('e', 'E');
        int exponent = parts.Length == 2 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        string[] digits = parts[0].Split('.');
        string fraction = digits.Length == 2 ? digits[1] : "";
        return BigInteger.Parse(digits[0] + fraction, CultureInfo.InvariantCulture) * BigInteger.Pow(10, 60 + exponent - fraction.Length);
    }

    private static JsonNumber Number(string text)
    {
        JsonCursor json = new(Utf8(text));
        Assert.True(json.TryReadNumber(out JsonNumber number) && json.TryEnd());
        return number;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
