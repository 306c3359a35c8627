using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>The server's side of a WebSocket handshake (RFC 6455 section 4.2), for clients that are known to behave.</summary>
internal static class Upgrade
{
    private const string KeyHeader = "Sec-WebSocket-Key: ";

    /// <summary>Lets a client in.</summary>
    /// <returns>Its name: what it gave as <c>?model=</c>, since all clients can give that.</returns>
    public static async Task<string> AcceptAsync(Socket socket)
    {
        string request = await ReadAsync(socket);
#pragma warning disable CA5350 // RFC 6455 says SHA-1; nothing is protected by it.
        string accept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(Between(request, KeyHeader, "\r\n") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));
#pragma warning restore CA5350
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {accept}\r\n\r\n"));
        return Between(Between(request, "GET ", " HTTP/1.1") + "&", "model=", "&");
    }

    private static async Task<string> ReadAsync(Socket socket)
    {
        byte[] request = new byte[8 * 1024];
        int length = 0;
        while (!request.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
        {
            int read = await socket.ReceiveAsync(request.AsMemory(length));
            if (read == 0) throw new SocketException((int)SocketError.ConnectionReset);
            length += read;
        }

        return Encoding.ASCII.GetString(request, 0, length);
    }

    private static string Between(string text, string before, string after)
    {
        int start = text.IndexOf(before, StringComparison.OrdinalIgnoreCase) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }
}
