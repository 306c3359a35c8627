using System.Globalization;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Unit.Schema;

public class ExactNumberTests
{
    [Theory]
    [InlineData("0", "-0.0e5", 0)]
    [InlineData("1", "1.0", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("0.1", "1E-1", 0)]
    [InlineData("1", "2", -1)]
    [InlineData("-1", "-2", 1)]
    [InlineData("-1", "0", -1)]
    [InlineData("9", "10", -1)]
    [InlineData("0.30000000000000004", "0.3", 1)]
    [InlineData("12345678901234567890.1", "12345678901234567890.2", -1)]
    [InlineData("1e400", "1e399", 1)]
    [InlineData("1e-400", "0", 1)]
    [InlineData("-1e99999999999999999999", "1", -1)]
    public void Numbers_compare_by_value(string a, string b, int order)
    {
        Assert.Equal(order, ExactNumber.Parse(a).CompareTo(ExactNumber.Parse(b)));
        Assert.Equal(-order, ExactNumber.Parse(b).CompareTo(ExactNumber.Parse(a)));
    }

    [Fact]
    public void Random_numbers_compare_like_decimals()
    {
        int seed = TestSeed.Of("UNIT_SEED");
        Random random = new(seed);
        for (int i = 0; i < 10_000; i++)
        {
            string a = Next(random);
            string b = Next(random);

            int expected = Read(a).CompareTo(Read(b));

            Assert.True(expected == ExactNumber.Parse(a).CompareTo(ExactNumber.Parse(b)), $"seed {seed}: {a} {b}");
        }

        static string Next(Random random) =>
            $"{(random.Next(2) == 0 ? "-" : "")}{random.Next(20)}.{random.Next(30)}e{random.Next(-3, 4)}";

        static decimal Read(string number) => decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
