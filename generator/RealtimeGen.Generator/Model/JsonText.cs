using System.Globalization;
using System.Text;

namespace RealtimeGen.Generator.Model;

/// <summary>JSON values as JSON text without white space.</summary>
internal static class JsonText
{
    public static string Of(JsonValue value)
    {
        StringBuilder text = new();
        Append(text, value);
        return text.ToString();
    }

    public static string OfString(string value)
    {
        StringBuilder text = new(value.Length + 2);
        AppendString(text, value);
        return text.ToString();
    }

    public static void Append(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonBoolean boolean: text.Append(boolean.Value ? "true" : "false"); break;
            case JsonNumber number: text.Append(number.Text); break;
            case JsonString @string: AppendString(text, @string.Value); break;
            case JsonArray array: AppendItems(text, '[', array.Items, ']', Append); break;
            case JsonObject @object: AppendItems(text, '{', @object.Members, '}', AppendMember); break;
            default: text.Append("null"); break;
        }
    }

    private static void AppendMember(StringBuilder text, JsonMember member)
    {
        AppendString(text, member.Name);
        text.Append(':');
        Append(text, member.Value);
    }

    private static void AppendItems<T>(StringBuilder text, char open, EquatableArray<T> items, char close, Action<StringBuilder, T> append)
        where T : IEquatable<T>
    {
        text.Append(open);
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(',');
            append(text, items[i]);
        }

        text.Append(close);
    }

    public static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            switch (c)
            {
                case '"' or '\\': text.Append('\\').Append(c); break;
                case < ' ' or (>= '\uD800' and <= '\uDFFF'):
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default: text.Append(c); break;
            }
        }

        text.Append('"');
    }
}
