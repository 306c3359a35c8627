using System.Globalization;
using RealtimeGen.Soak;

// Fractions of a minute are for a try. A seed repeats the dice, though not the threads.
(double minutes, int seed) = args switch
{
    [string time] => (double.Parse(time, CultureInfo.InvariantCulture), Random.Shared.Next()),
    [string time, string dice] => (double.Parse(time, CultureInfo.InvariantCulture), int.Parse(dice, CultureInfo.InvariantCulture)),
    _ => (20, Random.Shared.Next()),
};

return await new SoakRun(TimeSpan.FromMinutes(minutes), seed).RunAsync() ? 0 : 1;
