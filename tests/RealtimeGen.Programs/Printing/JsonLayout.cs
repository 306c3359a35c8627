using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Programs.Printing;

/// <summary>JSON text in a random layout, with random spellings of names, texts and numbers.</summary>
internal sealed class JsonLayout
{
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private readonly Random _random;
    private readonly string _newLine;
    private readonly string _space;

    private JsonLayout(Random random)
    {
        _random = random;
        _newLine = random.Next(3) == 0 ? "\n" : "";
        _space = random.Next(2) == 0 ? " " : "";
    }

    public string Text => _text.ToString();

    /// <summary>Spans within the text.</summary>
    public IReadOnlyList<Mark> Marks => _marks;

    public static JsonLayout Of(JsonNode? value, string pointer, Random random)
    {
        JsonLayout layout = new(random);
        layout.Write(value, pointer, 1);
        return layout;
    }

    private void Write(JsonNode? value, string pointer, int depth)
    {
        int start = _text.Length;
        switch (value)
        {
            case JsonObject members: Write(members, pointer, depth); break;
            case JsonArray items: Write(items, pointer, depth); break;
            default: _text.Append(Scalar(value)); break;
        }

        Add(pointer, Part.Value, start);
    }

    private void Write(JsonObject members, string pointer, int depth)
    {
        int start = _text.Length;
        _text.Append('{');
        Add(pointer, Part.Head, start);
        int count = 0;
        foreach ((string name, JsonNode? value) in members)
        {
            Separate(count++, depth);
            string path = Pointers.Member(pointer, name);
            start = _text.Length;
            _text.Append(Quoted(name));
            Add(path, Part.Name, start);
            _text.Append(':').Append(_space);
            Write(value, path, depth + 1);
        }

        Close(count, depth, '}');
    }

    private void Write(JsonArray items, string pointer, int depth)
    {
        _text.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            Separate(i, depth);
            Write(items[i], Pointers.Item(pointer, i), depth + 1);
        }

        Close(items.Count, depth, ']');
    }

    private void Separate(int count, int depth)
    {
        if (count > 0) _text.Append(',');
        if (_newLine.Length > 0) _text.Append(_newLine).Append(' ', depth * 2);
        else if (count > 0) _text.Append(_space);
    }

    private void Close(int count, int depth, char bracket)
    {
        if (count > 0 && _newLine.Length > 0) _text.Append(_newLine).Append(' ', (depth - 1) * 2);
        _text.Append(bracket);
    }

    private string Scalar(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => Quoted(value.GetValue<string>()),
        JsonValueKind.Number => Number(value.GetValue<decimal>()),
        _ => value?.ToJsonString() ?? "null",
    };

    private string Number(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return _random.Next(6) switch
        {
            0 => text + "e0",
            1 => (value * 10).ToString(CultureInfo.InvariantCulture) + "E-1",
            2 when !text.Contains('.') => text + ".0",
            _ => text,
        };
    }

    private string Quoted(string text)
    {
        StringBuilder json = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ' || (!char.IsSurrogate(c) && _random.Next(40) == 0)) json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

    private void Add(string pointer, Part part, int start) => _marks.Add(new Mark(pointer, part, TextSpan.FromBounds(start, _text.Length)));
}
