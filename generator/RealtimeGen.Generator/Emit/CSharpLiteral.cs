using System.Globalization;
using System.Text;

namespace RealtimeGen.Generator.Emit;

/// <summary>Text of a schema as C# literals. Whatever the text holds, it stays inside its quotes.</summary>
internal static class CSharpLiteral
{
    /// <summary><c>"text"</c>: everything outside printable ASCII is escaped.</summary>
    public static string Text(string value)
    {
        StringBuilder literal = new(value.Length + 2);
        literal.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"': literal.Append("\\\""); break;
                case '\\': literal.Append("\\\\"); break;
                case '\n': literal.Append("\\n"); break;
                case '\r': literal.Append("\\r"); break;
                case '\t': literal.Append("\\t"); break;
                case >= ' ' and <= '~': literal.Append(c); break;
                default: literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)); break;
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// <c>"text"u8</c>. A lone surrogate has no UTF-8 form; no instance can hold it either, so a name that can never match stands for it.
    /// </summary>
    public static string Utf8(string value) => Text(HasLoneSurrogate(value) ? "\0" : value) + "u8";

    /// <summary>Length of the text in UTF-8 bytes.</summary>
    public static int Utf8Length(string value) => HasLoneSurrogate(value) ? 1 : Encoding.UTF8.GetByteCount(value);

    /// <summary>Cuts a literal into literals of at most <paramref name="width"/> characters, never inside an escape sequence.</summary>
    public static IEnumerable<string> Chunks(string literal, int width)
    {
        StringBuilder chunk = new("\"");
        for (int i = 1; i < literal.Length - 1;)
        {
            int length = literal[i] != '\\' ? 1 : literal[i + 1] == 'u' ? 6 : 2;
            if (chunk.Length + length + 1 > width)
            {
                yield return chunk.Append('"').ToString();
                chunk.Clear().Append('"');
            }

            chunk.Append(literal, i, length);
            i += length;
        }

        yield return chunk.Append('"').ToString();
    }
    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (!char.IsHighSurrogate(value[i]) || i + 1 == value.Length || !char.IsLowSurrogate(value[i + 1])) return true;
            i++;
        }

        return false;
    }
}
