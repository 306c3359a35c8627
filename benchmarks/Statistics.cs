namespace RealtimeGen.Benchmarks;

internal static class Statistics
{
    public static double Median(double[] samples) => Quantile(samples, 0.5);

    /// <summary>The sample below which a share of all lies.</summary>
    public static double Quantile(double[] samples, double share)
    {
        double[] sorted = [.. samples.Order()];
        return sorted[(int)(share * (sorted.Length - 1))];
    }
}
