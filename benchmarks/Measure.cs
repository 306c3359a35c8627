using System.Globalization;

namespace RealtimeGen.Benchmarks;

/// <summary>One line of the quick run.</summary>
internal sealed record Measure(string Name, Func<Figure> Take);

/// <summary>What a measure found, as it is printed after the name. Bytes are absolute.</summary>
internal readonly record struct Figure(string Text)
{
    public static Figure Ratio(double ratio, long bytes) => Of($"ratio {ratio:0.00} bytes {bytes}");

    public static Figure RatioAndTime(double ratio, double milliseconds) => Of($"ratio {ratio:0.000} ms {milliseconds:0.0}");

    public static Figure Milliseconds(double milliseconds) => Of($"ms {milliseconds:0.0}");

    public static Figure Time(double milliseconds, long bytes) => Of($"ms {milliseconds:0.0} bytes {bytes}");

    public static Figure Size(int lines, long bytes) => Of($"lines {lines} bytes {bytes}");

    public override string ToString() => Text;

    private static Figure Of(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));
}
