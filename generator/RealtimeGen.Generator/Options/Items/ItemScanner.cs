using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Options.Items;

/// <summary>
/// Finds our items in the text of a project file. MSBuild hands out neither their places nor metadata that nobody asks for by name; a reader of all of XML
/// would cost a fresh compiler more than a schema does. What is not well-formed, MSBuild refuses before the compiler runs.
/// </summary>
internal sealed class ItemScanner(string text)
{
    private int _at;

    public static EquatableArray<ItemElement> Scan(string text) => new ItemScanner(text).Items().ToEquatableArray();

    private List<ItemElement> Items()
    {
        List<ItemElement> items = [];
        while (NextTag() is { } name)
        {
            if (name is not ("RealtimeGenSchema" or "RealtimeGenDocument")) continue;
            List<ItemPart> parts = [];
            if (!Attributes(parts)) Children(name, parts);
            items.Add(new ItemElement(name, parts.ToEquatableArray()));
        }

        return items;
    }

    /// <summary>Goes behind the name of the next start or end tag; null at the end of the text.</summary>
    private string? NextTag()
    {
        while (true)
        {
            int open = text.IndexOf('<', _at);
            if (open < 0) return null;
            _at = open + 1;
            if (Skips("!--", "-->") || Skips("![CDATA[", "]]>") || Skips("?", "?>")) continue;
            return Name(allowSlash: true);
        }
    }

    private bool Skips(string opening, string closing)
    {
        if (string.CompareOrdinal(text, _at, opening, 0, opening.Length) != 0) return false;
        int end = text.IndexOf(closing, _at + opening.Length, StringComparison.Ordinal);
        _at = end < 0 ? text.Length : end + closing.Length;
        return true;
    }

    private string Name(bool allowSlash = false)
    {
        int start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '.' or ':' || (allowSlash && _at == start && text[_at] == '/'))) _at++;
        return text.Substring(start, _at - start);
    }

    /// <summary>Reads to the end of a start tag; true where the element is empty.</summary>
    private bool Attributes(List<ItemPart> parts)
    {
        while (_at < text.Length && text[_at] != '>')
        {
            int start = _at;
            string name = Name();
            if (name.Length == 0)
            {
                _at++;
                continue;
            }

            int quote = text.IndexOfAny(['"', '\''], _at);
            int end = quote < 0 ? -1 : text.IndexOf(text[quote], quote + 1);
            if (end < 0) return true;
            parts.Add(new ItemPart(name, start, text.Substring(quote + 1, end - quote - 1), quote + 1));
            _at = end + 1;
        }

        return text[Math.Min(_at, text.Length) - 1] == '/';
    }

    private void Children(string element, List<ItemPart> parts)
    {
        while (NextTag() is { } name && name != "/" + element)
        {
            if (name.StartsWith("/", StringComparison.Ordinal)) continue;
            int start = _at - name.Length;
            bool isEmpty = Attributes([]);
            int value = Math.Min(_at + 1, text.Length);
            int end = isEmpty ? value : text.IndexOf('<', value);
            parts.Add(new ItemPart(name, start, text.Substring(value, Math.Max(end, value) - value), value));
        }
    }
}
