using System.Buffers;
using System.Text;

namespace RealtimeGen.Runtime.Unit.Peers;

/// <summary>Text in and out of a transport.</summary>
internal static class TransportText
{
    public static Task SendAsync(this ITransport transport, string text) => transport.SendAsync(Encoding.UTF8.GetBytes(text), default).InTime();

    public static async Task<(TransportMessage Message, string Text)> ReceiveAsync(this ITransport transport)
    {
        ArrayBufferWriter<byte> buffer = new();
        TransportMessage message = await transport.ReceiveAsync(buffer, default).InTime();
        return (message, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
