using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>Frames of RFC 6455 section 5.2, whole messages only.</summary>
internal static class WireFrame
{
    public const byte Text = 0x81;
    public const byte Close = 0x88;
    public const byte Ping = 0x89;
    public const byte Pong = 0x8A;

    /// <summary>Length of the header of a server's frame.</summary>
    public static int HeaderLength(int payload) => payload switch { < 126 => 2, <= ushort.MaxValue => 4, _ => 10 };

    /// <summary>A frame as a server sends it, unmasked.</summary>
    public static byte[] Of(byte opcode, ReadOnlySpan<byte> payload)
    {
        byte[] frame = new byte[HeaderLength(payload.Length) + payload.Length];
        WriteHeader(frame, opcode, payload.Length);
        payload.CopyTo(frame.AsSpan(frame.Length - payload.Length));
        return frame;
    }

    public static void WriteHeader(Span<byte> frame, byte opcode, int payload)
    {
        frame[0] = opcode;
        switch (HeaderLength(payload))
        {
            case 2:
                frame[1] = (byte)payload;
                break;
            case 4:
                frame[1] = 126;
                BinaryPrimitives.WriteUInt16BigEndian(frame[2..], (ushort)payload);
                break;
            default:
                frame[1] = 127;
                BinaryPrimitives.WriteUInt64BigEndian(frame[2..], (ulong)payload);
                break;
        }
    }

    /// <summary>Reads the header of a client's frame. False: more bytes are needed.</summary>
    public static bool TryReadMasked(ReadOnlySpan<byte> bytes, out MaskedFrame frame)
    {
        frame = default;
        if (bytes.Length < 2) return false;
        int marker = bytes[1] & 0x7F, header = (marker switch { 126 => 4, 127 => 10, _ => 2 }) + sizeof(uint);
        if (bytes.Length < header) return false;
        int payload = marker switch
        {
            126 => BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            127 => checked((int)BinaryPrimitives.ReadUInt64BigEndian(bytes[2..])),
            _ => marker,
        };
        frame = new MaskedFrame(bytes[0], header, payload);
        return bytes.Length >= header + payload;
    }

    /// <summary>Takes the mask off a payload, in place.</summary>
    public static void Unmask(Span<byte> payload, ReadOnlySpan<byte> mask)
    {
        Span<uint> words = MemoryMarshal.Cast<byte, uint>(payload);
        uint maskWord = MemoryMarshal.Read<uint>(mask);
        foreach (ref uint word in words) word ^= maskWord;
        for (int i = words.Length * sizeof(uint); i < payload.Length; i++) payload[i] ^= mask[i % sizeof(uint)];
    }
}

/// <summary>Where a client's frame lies; the mask is the last four bytes of the header.</summary>
internal readonly record struct MaskedFrame(byte Opcode, int Header, int Payload)
{
    public int Length => Header + Payload;
}
