using System.Text;

namespace RealtimeGen;

/// <summary>Names that a client has made anew: what it calls now what it called otherwise when it was recorded.</summary>
internal sealed class ReplayedNames
{
    private readonly Dictionary<string, string> _names = [];

    /// <summary>Whether a message is of the type of a recorded one; if so, the names in both are the same from now on.</summary>
    public bool TryMatch(ReadOnlySpan<byte> recorded, ReadOnlySpan<byte> sent)
    {
        if (Member(recorded, "type"u8) != Member(sent, "type"u8)) return false;
        Add(Member(recorded, "event_id"u8), Member(sent, "event_id"u8));
        Add(CallOf(recorded), CallOf(sent));
        return true;
    }

    public byte[] Rename(ReadOnlySpan<byte> message)
    {
        if (_names.Count == 0) return message.ToArray();
        string text = Encoding.UTF8.GetString(message);
        foreach ((string recorded, string now) in _names)
        {
            text = text.Replace($"\"{recorded}\"", $"\"{now}\"", StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private void Add(string? recorded, string? now)
    {
        if (!string.IsNullOrEmpty(recorded) && !string.IsNullOrEmpty(now) && recorded != now) _names[recorded] = now;
    }

    private static string? CallOf(ReadOnlySpan<byte> message) =>
        TryFind(message, "response"u8, out ReadOnlySpan<byte> response) && TryFind(response, "metadata"u8, out ReadOnlySpan<byte> metadata)
            ? Member(metadata, "realtimegen_call"u8)
            : null;

    private static string? Member(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name) =>
        TryFind(json, name, out ReadOnlySpan<byte> value) && value is [(byte)'"', .. ReadOnlySpan<byte> text, (byte)'"'] ? Encoding.UTF8.GetString(text) : null;

    private static bool TryFind(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        JsonCursor cursor = new(json);
        value = default;
        if (!cursor.TryEnterObject()) return false;
        while (cursor.NextMember(out ReadOnlySpan<byte> member))
        {
            int start = cursor.Position;
            cursor.Skip();
            if (!member.SequenceEqual(name)) continue;
            value = cursor.Since(start);
            return true;
        }

        return false;
    }
}
