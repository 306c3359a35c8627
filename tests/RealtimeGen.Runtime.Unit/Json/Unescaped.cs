using System.Globalization;
using System.Text;

namespace RealtimeGen.Runtime.Unit.Json;

/// <summary>What a valid escaped text stands for, in the plainest way.</summary>
internal static class Unescaped
{
    public static byte[] Bytes(ReadOnlySpan<byte> escaped)
    {
        List<byte> bytes = [];
        StringBuilder units = new();
        for (int i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] == '\\' && escaped[i + 1] == 'u')
            {
                units.Append((char)ushort.Parse(escaped.Slice(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
                continue;
            }

            bytes.AddRange(Encoding.UTF8.GetBytes(units.ToString()));
            units.Clear();
            if (escaped[i] == '\\')
            {
                i++;
                bytes.Add((byte)"\b\f\n\r\t\"\\/"["bfnrt\"\\/".IndexOf((char)escaped[i])]);
            }
            else
            {
                bytes.Add(escaped[i]);
            }
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(units.ToString()));
        return [.. bytes];
    }
}
