using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeGen.Faults.Peer;

/// <summary>One connection of a <see cref="FaultyServer"/>, as its script sees it.</summary>
internal sealed class ServerEnd(TcpClient client, int number, CancellationToken stop)
{
    private readonly NetworkStream _stream = client.GetStream();

    /// <summary>Which connection of its server, from 1.</summary>
    public int Number => number;

    /// <summary>The head of the client's request.</summary>
    public async Task<string> ReadRequestAsync()
    {
        StringBuilder head = new();
        byte[] next = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await _stream.ReadAsync(next, stop) == 1) head.Append((char)next[0]);
        return head.ToString();
    }

    /// <summary>Answers the client's request with another status than 101.</summary>
    public async Task RefuseAsync(string status, string headers = "", string body = "")
    {
        await ReadRequestAsync();
        await SendAsync($"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");
    }

    /// <summary>Opens a WebSocket; the head of the client's request.</summary>
    public async Task<string> UpgradeAsync()
    {
        string request = await ReadRequestAsync();
        string key = request.Split("Sec-WebSocket-Key: ")[1].Split("\r\n")[0];

        // RFC 6455 section 4.2.2; SHA-1 is the protocol's choice.
#pragma warning disable CA5350
        string accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await SendAsync($"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n");
        return request;
    }

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(params byte[] bytes) => await _stream.WriteAsync(bytes, stop);

    /// <summary>The client's next frame, unmasked.</summary>
    public async Task<(int Opcode, byte[] Payload)> ReceiveAsync()
    {
        byte[] head = await ReadAsync(2);
        int length = head[1] & 0x7F;
        if (length == 126) length = (await ReadAsync(2)).Aggregate(0, (sum, next) => (sum << 8) | next);
        else if (length == 127) length = (await ReadAsync(8)).Aggregate(0, (sum, next) => (sum << 8) | next);
        byte[] mask = await ReadAsync(4);
        byte[] payload = await ReadAsync(length);
        return (head[0] & 0xF, [.. payload.Select((next, i) => (byte)(next ^ mask[i % 4]))]);
    }

    /// <summary>Reads until the client sends an event of this type.</summary>
    public async Task HearAsync(string type)
    {
        while (true)
        {
            (int opcode, byte[] payload) = await ReceiveAsync();
            if (opcode == Frames.TextOpcode && Encoding.UTF8.GetString(payload).Contains($"\"type\":\"{type}\"", StringComparison.Ordinal)) return;
        }
    }

    /// <summary>Reads until the client closes; its code.</summary>
    public async Task<int> HearCloseAsync()
    {
        while (true)
        {
            (int opcode, byte[] payload) = await ReceiveAsync();
            if (opcode == Frames.CloseOpcode) return (payload[0] << 8) | payload[1];
        }
    }

    /// <summary>Ends the connection with a FIN, without a close.</summary>
    public void Cut() => client.Close();

    /// <summary>Ends the connection with a reset, as a router does that has forgotten it.</summary>
    public void Reset()
    {
        client.Client.LingerState = new LingerOption(true, 0);
        client.Close();
    }

    /// <summary>Reads all that comes and says nothing.</summary>
    public Task ListenAsync() => _stream.CopyToAsync(Stream.Null, stop);

    /// <summary>Neither reads nor says anything.</summary>
    public Task HoldAsync() => Task.Delay(Timeout.Infinite, stop);

    private async Task<byte[]> ReadAsync(int length)
    {
        byte[] bytes = new byte[length];
        await _stream.ReadExactlyAsync(bytes, stop);
        return bytes;
    }
}
