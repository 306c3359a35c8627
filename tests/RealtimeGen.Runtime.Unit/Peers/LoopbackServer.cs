using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>A TCP server on this machine that answers each connection by a script: HTTP text, or a WebSocket.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<Stream, string, Task> _serve;
    private readonly Task _accepting;

    private LoopbackServer(Func<Stream, string, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Endpoint => new($"ws://{_listener.LocalEndpoint}/v1/realtime");

    /// <summary>The handshakes that came in, as HTTP text.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Answers every handshake with this HTTP response.</summary>
    public static LoopbackServer Answering(string status, string headers = "", string body = "") => new(async (stream, _) =>
    {
        string response = $"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(response));
    });

    /// <summary>Serves every handshake by a script of its own.</summary>
    public static LoopbackServer Serving(Func<Stream, string, Task> serve) => new(serve);

    /// <summary>Opens a WebSocket for every handshake and talks over it.</summary>
    public static LoopbackServer Talking(Func<WebSocket, Task> talk) => Upgrading(async stream =>
    {
        using WebSocket socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        await talk(socket);
    });

    /// <summary>Opens a WebSocket for every handshake and leaves its frames to the script.</summary>
    public static LoopbackServer Upgrading(Func<Stream, Task> talk) => new(async (stream, request) =>
    {
        await AnswerAsync(stream, request);
        await talk(stream);
    });

    /// <summary>Opens a WebSocket over a stream of the caller's.</summary>
    public static async Task<WebSocket> UpgradeAsync(Stream stream)
    {
        await AnswerAsync(stream, await ReadHeadAsync(stream, default));
        return WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting.InTime();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using TcpClient _ = client;
        try
        {
            string request = await ReadHeadAsync(client.GetStream(), _stop.Token);
            Requests.Enqueue(request);
            await _serve(client.GetStream(), request).WaitAsync(_stop.Token);
        }
        catch (Exception e) when (e is IOException or WebSocketException or OperationCanceledException)
        {
            // The client went away, which is what some tests are about.
        }
    }

    private static async Task AnswerAsync(Stream stream, string request)
    {
        string key = request.Split("\r\n").Single(line => line.StartsWith("Sec-WebSocket-Key:", StringComparison.Ordinal)).Split(": ")[1];

        // RFC 6455 section 4.2.2; SHA-1 is the protocol's choice.
#pragma warning disable CA5350
        string accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
    }

    private static async Task<string> ReadHeadAsync(Stream stream, CancellationToken stop)
    {
        StringBuilder head = new();
        byte[] next = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(next, stop) == 1) head.Append((char)next[0]);
        return head.ToString();
    }
}
