using System.Diagnostics;
using System.Globalization;
using RealtimeGen.Interop.Published;

namespace RealtimeGen.Interop.Peers;

/// <summary>A server on the npm package <c>ws</c>, in a process of its own, that replays a recording to one client.</summary>
internal sealed class RecordedServer : IAsyncDisposable
{
    private readonly Process _process;

    private RecordedServer(Process process, int port)
    {
        _process = process;
        Url = new Uri($"ws://127.0.0.1:{port}");
    }

    public Uri Url { get; }

    /// <param name="recording">JSON lines, as <c>RealtimeTimeline.ToJsonLines</c> writes them.</param>
    /// <param name="limit">Gives up starting.</param>
    public static async Task<RecordedServer> StartAsync(string recording, CancellationToken limit)
    {
        Process process = Node.Start("ws", Path.Combine("Peers", "replay.mjs"));
        try
        {
            await process.StandardInput.WriteAsync(recording.AsMemory(), limit);
            process.StandardInput.Close();
            string? port = await process.StandardOutput.ReadLineAsync(limit);
            Assert.True(port is not null, port is null ? await process.StandardError.ReadToEndAsync(limit) : "");
            return new RecordedServer(process, int.Parse(port!, CultureInfo.InvariantCulture));
        }
        catch
        {
            await EndAsync(process);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await EndAsync(_process);

    private static async Task EndAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
