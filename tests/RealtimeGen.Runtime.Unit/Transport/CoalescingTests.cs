using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using RealtimeGen.Runtime.Unit.Connection;
using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport;

/// <summary>Messages that follow each other at once share writes, whatever is below the WebSocket, and arrive whole and in order.</summary>
public class CoalescingTests
{
    private const int Messages = 2_000;

    [Fact]
    public async Task A_burst_arrives_in_order()
    {
        TaskCompletionSource<int[]> heard = new();
        await using LoopbackServer server = LoopbackServer.Talking(async socket => heard.SetResult(await HearAsync(socket)));

        await BurstAsync(new RealtimeConnectionOptions { Endpoint = server.Endpoint });

        Assert.Equal(Enumerable.Range(0, Messages), await heard.Task.InTime());
    }

    [Fact]
    public async Task A_burst_takes_fewer_reads_of_the_server_than_it_has_messages()
    {
        CountingStream? counted = null;
        TaskCompletionSource heard = new();
        await using LoopbackServer server = LoopbackServer.Upgrading(async stream =>
        {
            using WebSocket socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
            await HearAsync(socket);
            heard.SetResult();
        });
        await BurstAsync(new RealtimeConnectionOptions
        {
            Endpoint = server.Endpoint,
            ConfigureHttp = http => http.PlaintextStreamFilter = (context, _) => new ValueTask<Stream>(counted = new CountingStream(context.PlaintextStream)),
        });
        await heard.Task.InTime();

        Assert.InRange(counted!.Writes, 1, Messages / 2);
    }

    [Fact]
    public async Task A_single_message_is_not_held_back()
    {
        TaskCompletionSource heard = new();
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            await socket.ReceiveAsync(new byte[100].AsMemory(), default);
            heard.SetResult();
            await socket.ReceiveAsync(new byte[100].AsMemory(), default);
        });
        await using RealtimeConnection<Note, Note> connection = await RealtimeConnection.ConnectAsync<Note, Note>(new RealtimeConnectionOptions { Endpoint = server.Endpoint }).InTime();
        await connection.SendAsync(new Note("alone")).InTime();

        await heard.Task.InTime();
    }

    [Fact]
    public async Task A_burst_arrives_over_TLS()
    {
        using X509Certificate2 certificate = SelfSigned();
        TaskCompletionSource<int[]> heard = new();
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        Task serving = Task.Run(async () =>
        {
            using TcpClient client = await listener.AcceptTcpClientAsync();
            using SslStream stream = new(client.GetStream());
            await stream.AuthenticateAsServerAsync(certificate);
            using WebSocket socket = await LoopbackServer.UpgradeAsync(stream);
            heard.SetResult(await HearAsync(socket));
        });

        await BurstAsync(new RealtimeConnectionOptions
        {
            Endpoint = new Uri($"wss://{listener.LocalEndpoint}/"),
#pragma warning disable CA5359
            ConfigureHttp = http => http.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true,
#pragma warning restore CA5359
        });

        Assert.Equal(Enumerable.Range(0, Messages), await heard.Task.InTime());
        await serving.InTime();
    }

    [Fact]
    public async Task A_burst_arrives_through_a_proxy()
    {
        TaskCompletionSource<int[]> heard = new();
        await using LoopbackServer server = LoopbackServer.Talking(async socket => heard.SetResult(await HearAsync(socket)));
        await using LoopbackServer proxy = LoopbackServer.Serving(async (stream, request) =>
        {
            Assert.StartsWith("CONNECT", request, StringComparison.Ordinal);
            using TcpClient target = new();
            await target.ConnectAsync(IPAddress.Loopback, server.Endpoint.Port);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
            await Task.WhenAny(stream.CopyToAsync(target.GetStream()), target.GetStream().CopyToAsync(stream));
        });

        await BurstAsync(new RealtimeConnectionOptions
        {
            Endpoint = server.Endpoint,
            ConfigureHttp = http => (http.UseProxy, http.Proxy) = (true, new AnyProxy(new Uri($"http://{proxy.Endpoint.Authority}"))),
        });

        Assert.Equal(Enumerable.Range(0, Messages), await heard.Task.InTime());
        Assert.Single(proxy.Requests);
    }

    [Fact]
    public async Task Fragments_of_any_size_are_read_ahead_and_joined()
    {
        Random random = new(7);
        string[] texts = [.. Enumerable.Range(0, 100).Select(_ => new string('x', random.Next(40_000)))];
        await using LoopbackServer server = LoopbackServer.Talking(async socket =>
        {
            foreach (string text in texts) await socket.SendAsync(Encoding.ASCII.GetBytes(text).AsMemory(), WebSocketMessageType.Text, true, default);
            await socket.ReceiveAsync(new byte[100].AsMemory(), default);
        });
        await using WebSocketTransport transport = await WebSocketTransport.ConnectAsync(new WebSocketTransportOptions { Endpoint = server.Endpoint }).InTime();

        foreach (string text in texts) Assert.Equal(text, (await transport.ReceiveAsync()).Text);
    }

    private static async Task BurstAsync(RealtimeConnectionOptions options)
    {
        await using RealtimeConnection<Note, Note> connection = await RealtimeConnection.ConnectAsync<Note, Note>(options).InTime();
        string text = new('x', 500);
        for (int i = 0; i < Messages; i++) await connection.SendAsync(new Note(text, i)).InTime();
    }

    private static async Task<int[]> HearAsync(WebSocket socket)
    {
        List<int> numbers = [];
        byte[] buffer = new byte[2_000];
        while (true)
        {
            int length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), default);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (part.MessageType == WebSocketMessageType.Close) break;
            numbers.Add(Note.Read(buffer.AsSpan(0, length)).Number);
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        return [.. numbers];
    }

    private static X509Certificate2 SelfSigned()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    /// <summary>A proxy for every address, this machine's too.</summary>
    private sealed class AnyProxy(Uri address) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri GetProxy(Uri destination) => address;

        public bool IsBypassed(Uri host) => false;
    }

    /// <summary>Counts what is written.</summary>
    private sealed class CountingStream(Stream inner) : Stream
    {
        public int Writes { get; private set; }

        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Writes++;
            return inner.WriteAsync(buffer, cancellationToken);
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

        public override void Flush() => throw new NotSupportedException();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
