using System.Buffers.Binary;
using System.Text;

namespace RealtimeGen.Faults.Peer;

/// <summary>Frames of a WebSocket server, byte by byte (RFC 6455 section 5.2).</summary>
internal static class Frames
{
    public const int Continuation = 0, TextOpcode = 1, BinaryOpcode = 2, CloseOpcode = 8, Ping = 9, Pong = 10;

    public static byte[] Of(int opcode, byte[] payload, bool isFinal = true) => [.. Head(opcode, payload.Length, isFinal), .. payload];

    public static byte[] Text(string text, bool isFinal = true) => Of(TextOpcode, Encoding.UTF8.GetBytes(text), isFinal);

    public static byte[] Close(int status, string reason) => Of(CloseOpcode, [(byte)(status >> 8), (byte)status, .. Encoding.UTF8.GetBytes(reason)]);

    /// <summary>What comes before the payload, whatever comes after it.</summary>
    public static byte[] Head(int opcode, long length, bool isFinal = true)
    {
        byte first = (byte)(opcode | (isFinal ? 0x80 : 0));
        if (length < 126) return [first, (byte)length];
        byte[] head = new byte[length <= ushort.MaxValue ? 4 : 10];
        (head[0], head[1]) = (first, (byte)(head.Length == 4 ? 126 : 127));
        if (head.Length == 4) BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(2), (ushort)length);
        else BinaryPrimitives.WriteInt64BigEndian(head.AsSpan(2), length);
        return head;
    }
}
