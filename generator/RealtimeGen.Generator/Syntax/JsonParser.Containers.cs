using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonParser
{
    // Elements of all containers that are open, innermost last: cut off when their container closes.
    private readonly List<JsonMemberSyntax> _members = [];
    private readonly List<JsonSyntax> _items = [];
    private int _openObjects;
    private JsonStringSyntax? _nameBehindArray;

    private JsonObjectSyntax ParseObject()
    {
        JsonToken open = _token;
        int start = _members.Count;
        _openObjects++;
        Advance();
        Separation separation = Separation.None;
        JsonToken comma = default;
        while (!IsAtEnd(open, JsonTokenKind.CloseBrace, separation, comma))
        {
            if (_token.Kind == JsonTokenKind.Comma)
            {
                comma = ReadComma("member", ref separation);
                continue;
            }

            ReportMissingComma("member", separation);
            if (ParseMember() is { } member) _members.Add(member);
            separation = _nameBehindArray is null ? Separation.Missing : Separation.None;
        }

        _openObjects--;
        MarkDuplicates(start);
        return new JsonObjectSyntax(TextSpan.FromBounds(open.Span.Start, _previousEnd), CutOff(_members, start));
    }

    private JsonArraySyntax ParseArray()
    {
        JsonToken open = _token;
        int start = _items.Count;
        _openArrays++;
        Advance();
        Separation separation = Separation.None;
        JsonToken comma = default;
        bool hasNames = false;
        while (!IsAtEnd(open, JsonTokenKind.CloseBracket, separation, comma))
        {
            if (_token.Kind == JsonTokenKind.Comma)
            {
                comma = ReadComma("value", ref separation);
                continue;
            }

            if (_token.Kind == JsonTokenKind.Colon)
            {
                if (!hasNames && TryTakeName(start)) break;
                if (!hasNames) _errors.Add(JsonSyntaxErrorKind.ColonStray, _token.Span, "values in an array have no names, write a comma or an object");
                hasNames = true;
                separation = Separation.Comma;
                comma = default;
                Advance();
                continue;
            }

            ReportMissingComma("value", separation);
            if (ParseValue() is { } item) _items.Add(item);
            if (_nameBehindArray is not null) break;
            separation = Separation.Missing;
        }

        _openArrays--;
        return new JsonArraySyntax(TextSpan.FromBounds(open.Span.Start, _previousEnd), CutOff(_items, start));
    }

    /// <summary>
    /// A string with a colon behind it, after other items, is the next member of the object around an array that was not closed. It is
    /// handed over to that object.
    /// </summary>
    private bool TryTakeName(int start)
    {
        if (_openObjects == 0 || _items.Count < start + 2 || _items[_items.Count - 1] is not JsonStringSyntax name) return false;
        if (name.Span.End != _previousEnd) return false;

        _errors.Add(JsonSyntaxErrorKind.BracketMissing, name.Span, "']' is missing before this member");
        _items.RemoveAt(_items.Count - 1);
        _nameBehindArray = name;
        return true;
    }

    private static ImmutableArray<T> CutOff<T>(List<T> elements, int start)
    {
        int count = elements.Count - start;
        if (count == 0) return [];

        ImmutableArray<T>.Builder cut = ImmutableArray.CreateBuilder<T>(count);
        for (int i = start; i < elements.Count; i++) cut.Add(elements[i]);
        elements.RemoveRange(start, count);
        return cut.MoveToImmutable();
    }

    /// <summary>What stands between the last element and the next.</summary>
    private enum Separation
    {
        /// <summary>Nothing was read yet.</summary>
        None,
        Missing,
        Comma,
    }

    private JsonToken ReadComma(string element, ref Separation separation)
    {
        JsonToken comma = _token;
        if (separation != Separation.Missing)
            _errors.Add(JsonSyntaxErrorKind.CommaStray, comma.Span, $"a {element} is missing before this comma, or remove it");
        separation = Separation.Comma;
        Advance();
        return comma;
    }

    private void ReportMissingComma(string element, Separation separation)
    {
        if (separation == Separation.Missing && !_previousIsBroken)
            _errors.Add(JsonSyntaxErrorKind.CommaMissing, _token.Span, $"a comma is missing before this {element}");
    }

    /// <summary>True at the end of the container, be it its own bracket, an outer one, or the end of the text.</summary>
    private bool IsAtEnd(JsonToken open, JsonTokenKind close, Separation separation, JsonToken comma)
    {
        while (true)
        {
            if (_token.Kind == close)
            {
                if (separation == Separation.Comma && comma.Span.Length > 0 && !_allowsTrailingCommas)
                    _errors.Add(JsonSyntaxErrorKind.CommaTrailing, comma.Span, "a trailing comma is not JSON, remove it");
                Advance();
                return true;
            }

            string closing = close == JsonTokenKind.CloseBrace ? "}" : "]";
            switch (_token.Kind)
            {
                case JsonTokenKind.End:
                    string opening = close == JsonTokenKind.CloseBrace ? "{" : "[";
                    _errors.Add(JsonSyntaxErrorKind.BracketNotClosed, open.Span, $"this '{opening}' is never closed, add '{closing}'");
                    return true;
                case JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket:
                    string found = _scanner.TextOf(_token.Span);
                    if ((_token.Kind == JsonTokenKind.CloseBrace ? _openObjects : _openArrays) > 0)
                    {
                        _errors.Add(JsonSyntaxErrorKind.BracketMissing, _token.Span, $"'{closing}' is missing before this '{found}'");
                        return true;
                    }

                    _errors.Add(JsonSyntaxErrorKind.BracketUnmatched, _token.Span, $"this '{found}' closes nothing, remove it");
                    Advance();
                    break;
                default:
                    return false;
            }
        }
    }
}
