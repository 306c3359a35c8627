using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using RealtimeGen.Benchmarks.Documents;
using RealtimeGen.Benchmarks.Wire;
using RealtimeGen.Benchmarks.Wire.Clients;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Benchmarks.Load;

/// <summary>From the server's write to the reader's hands, at the pace of a voice: our connection against a bare <c>ClientWebSocket</c>, by turns.</summary>
internal static class Latency
{
    private const int Connections = 20;
    private const int EventsPerSecond = 50;
    private const int EventsPerTurn = 100;
    private const int Turns = 6;
    private const double Goal = 2.0;

    public static async Task MeasureAsync()
    {
        using WirePeer server = new();
        RawClient[] raw = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i => RawClient.ConnectAsync(server.Address($"raw-{i}"))));
        RealtimeConnection<ClientEvent, ServerEvent>[] ours = await Task.WhenAll(Enumerable.Range(0, Connections).Select(i =>
            RealtimeConnection.ConnectAsync<ClientEvent, ServerEvent>(new RealtimeConnectionOptions { Endpoint = server.Address($"ours-{i}") })));
        List<double> rawMicroseconds = [], ourMicroseconds = [];
        for (int turn = 0; turn <= Turns; turn++)
        {
            double[][] ofRaw = await TakeAsync("raw", raw.Select(HearAsync)), ofOurs = await TakeAsync("ours", ours.Select(HearAsync));

            // The first turn warms up.
            if (turn == 0) continue;
            rawMicroseconds.AddRange(ofRaw.SelectMany(t => t));
            ourMicroseconds.AddRange(ofOurs.SelectMany(t => t));
        }

        Print([.. rawMicroseconds], [.. ourMicroseconds]);
        await Task.WhenAll(raw.Select(r => r.DisposeAsync().AsTask()).Concat(ours.Select(o => o.CloseAsync())));

        async Task<double[][]> TakeAsync(string prefix, IEnumerable<Task<double[]>> hearing)
        {
            Task<double[]>[] all = [.. hearing];
            server.Pace(prefix, EventsPerSecond, EventsPerTurn);
            return await Task.WhenAll(all);
        }
    }

    private static async Task<double[]> HearAsync(RawClient client)
    {
        double[] times = new double[EventsPerTurn];
        byte[] stamp = new byte[12];
        for (int i = 0; i < times.Length; i++)
        {
            await client.ReceiveAsync(1);
            Base64.DecodeFromUtf8(client.Message.Span.Slice(AudioDelta.BeforeAudio.Length, 16), stamp, out _, out _);
            times[i] = MicrosecondsSince(stamp);
        }

        return times;
    }

    private static async Task<double[]> HearAsync(RealtimeConnection<ClientEvent, ServerEvent> connection)
    {
        double[] times = new double[EventsPerTurn];
        int heard = 0;
        await foreach (ServerEvent received in connection.ReadAllAsync())
        {
            if (received is not ServerEvent.ResponseOutputAudioDelta delta) throw new InvalidOperationException($"The server sent {received}.");
            times[heard++] = MicrosecondsSince(delta.Delta.Span);
            if (heard == times.Length) break;
        }

        return times;
    }

    private static double MicrosecondsSince(ReadOnlySpan<byte> pcm) => Stopwatch.GetElapsedTime(Pacing.SentAt(pcm)).TotalMicroseconds;

    private static void Print(double[] raw, double[] ours)
    {
        (double rawHalf, double rawMost, double half, double most) =
            (Statistics.Median(raw), Statistics.Quantile(raw, 0.99), Statistics.Median(ours), Statistics.Quantile(ours, 0.99));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"latency p50 {half:0} p99 {most:0} raw-p50 {rawHalf:0} raw-p99 {rawMost:0} ratio-p50 {half / rawHalf:0.00} ratio-p99 {most / rawMost:0.00}"));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"# latency in us: goal ratio-p50 {Goal:0.00}{(half / rawHalf > Goal ? ", MISSED" : "")}"));
    }
}
