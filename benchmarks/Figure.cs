using System.Globalization;

namespace RealtimeGen.Benchmarks;

/// <summary>What a measure found, as it is printed after the name. Bytes are absolute.</summary>
internal readonly record struct Figure(params Quantity[] Quantities)
{
    public static Figure Ratio(double ratio) => new(new Quantity("ratio", ratio, 2));

    public static Figure Ratio(double ratio, long bytes) => new(new("ratio", ratio, 2), new("bytes", bytes, 0));

    public static Figure RatioAndTime(double ratio, double milliseconds) => new(new("ratio", ratio, 3), new("ms", milliseconds, 1));

    public static Figure Milliseconds(double milliseconds) => new(new Quantity("ms", milliseconds, 1));

    public static Figure Time(double milliseconds, long bytes) => new(new("ms", milliseconds, 1), new("bytes", bytes, 0));

    public static Figure Size(int lines, long bytes) => new(new("lines", lines, 0), new("bytes", bytes, 0));

    /// <summary>Whether a quantity, as it is printed, is more than a goal's.</summary>
    public bool Misses(Figure goal) =>
        Quantities.Any(q => goal.Quantities.Any(g => g.Unit == q.Unit && Math.Round(q.Value, q.Decimals) > g.Value));

    public override string ToString() => string.Join(' ', Quantities);
}

internal readonly record struct Quantity(string Unit, double Value, int Decimals)
{
    public override string ToString() => $"{Unit} {Value.ToString($"F{Decimals}", CultureInfo.InvariantCulture)}";
}
