using System.Diagnostics;
using System.Globalization;
using RealtimeGen.Benchmarks.Wire;

namespace RealtimeGen.Benchmarks.Load;

/// <summary>Connections that speak and listen at the same time, 200 ms of audio every 200 ms each way.</summary>
internal sealed class Crowd(int seconds, int connections)
{
    private const int ConnectingAtOnce = 50;

    // Of the time, what pools, sockets and the just-in-time compiler take until they have all they need.
    private const double WarmUp = 0.25;
    private const int Samples = 12;
    private static readonly TimeSpan LastEcho = TimeSpan.FromSeconds(10);

    /// <summary>False: something was lost or out of order, or memory has grown.</summary>
    public async Task<bool> RunAsync()
    {
        using WirePeer server = new();
        Speaker[] speakers = await ConnectAsync(server);
        using CancellationTokenSource silence = new();
        Task[] speaking = [.. speakers.Select((s, i) => s.SpeakAsync(Speaker.Period * i / connections, silence.Token))];
        MemoryUse warm = default, last = default;
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        for (int sample = 1; sample <= Samples; sample++)
        {
            double due = (double)seconds * sample / Samples;
            await Task.Delay(TimeSpan.FromSeconds(Math.Max(0, due - Stopwatch.GetElapsedTime(start).TotalSeconds)));
            last = MemoryUse.Now();
            if (sample <= Samples * WarmUp) warm = last;
            Print($"# load: {due:0} s, {speakers.Sum(s => s.Sent)} sent, {speakers.Sum(s => s.Heard)} received, {last}");
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        await silence.CancelAsync();
        await Task.WhenAll(speaking);
        await UntilAllIsHeardAsync(speakers);
        long sent = speakers.Sum(s => s.Sent), lost = sent - speakers.Sum(s => s.Heard), outOfOrder = speakers.Sum(s => s.OutOfOrder);
        await Task.WhenAll(speakers.Select(s => s.DisposeAsync().AsTask()));
        Print($"# load: {processor.TotalSeconds / seconds:0.00} cores");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"load connections {connections} seconds {seconds} sent {sent} lost {lost} out-of-order {outOfOrder} heap-warm {warm.Heap} heap-end {last.Heap} flat {(last.IsFlatSince(warm) ? "yes" : "no")}"));
        return lost == 0 && outOfOrder == 0 && last.IsFlatSince(warm);
    }

    private async Task<Speaker[]> ConnectAsync(WirePeer server)
    {
        Speaker[] speakers = new Speaker[connections];
        await Parallel.ForAsync(
            0,
            connections,
            new ParallelOptions { MaxDegreeOfParallelism = ConnectingAtOnce },
            async (i, _) => speakers[i] = await Speaker.ConnectAsync(server.Address($"echo-{i}")));
        return speakers;
    }

    private static async Task UntilAllIsHeardAsync(Speaker[] speakers)
    {
        long start = Stopwatch.GetTimestamp();
        while (speakers.Any(s => s.Heard < s.Sent) && Stopwatch.GetElapsedTime(start) < LastEcho) await Task.Delay(50);
    }

    private static void Print(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
