using System.Globalization;

namespace RealtimeGen.Generator.Schema;

/// <summary>RFC 6901.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) => pointer + "/" + Escape(name);

    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    public static string Escape(string name) =>
        name.IndexOf('~') < 0 && name.IndexOf('/') < 0 ? name : name.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string segment) => segment.IndexOf('~') < 0 ? segment : segment.Replace("~1", "/").Replace("~0", "~");

    /// <summary>The unescaped names and indices on the way; none for the root.</summary>
    public static IEnumerable<string> Segments(string pointer) =>
        pointer.Length == 0 ? [] : pointer.Substring(1).Split('/').Select(Unescape);

    /// <summary>The pointer to what holds this; empty for the root itself.</summary>
    public static string Parent(string pointer) => pointer.Substring(0, Math.Max(0, pointer.LastIndexOf('/')));

    /// <summary>The last name or index, unescaped.</summary>
    public static string Last(string pointer) => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    /// <summary>An array index as RFC 6901 section 4 writes it: digits without a leading zero.</summary>
    public static bool TryIndex(string segment, int count, out int index)
    {
        index = 0;
        if (segment.Length is 0 or > 9 || (segment[0] == '0' && segment.Length > 1)) return false;

        foreach (char c in segment)
        {
            if (c is < '0' or > '9') return false;
            index = (index * 10) + (c - '0');
        }

        return index < count;
    }
}
