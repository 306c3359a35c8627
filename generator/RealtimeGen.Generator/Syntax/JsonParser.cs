using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

/// <summary>Reads JSON by RFC 8259, reports every error at its characters and goes on behind it.</summary>
internal sealed partial class JsonParser
{
    /// <summary>
    /// Deeper nesting is an error, so that neither this parser nor what walks its trees can overflow the compiler's stack.
    /// </summary>
    public const int MaximumDepth = 512;

    private readonly JsonErrorList _errors = new();
    private readonly JsonScanner _scanner;
    private readonly bool _allowsTrailingCommas;
    private JsonToken _token;
    private int _previousEnd;
    private bool _previousIsBroken;
    private int _depth;
    private int _openArrays;

    private JsonParser(string text, JsonParseOptions options)
    {
        _scanner = new JsonScanner(text, options, _errors);
        _allowsTrailingCommas = (options & JsonParseOptions.TrailingCommas) != 0;
        _token = _scanner.Next();
    }

    public static JsonSyntaxTree Parse(string text, JsonParseOptions options = JsonParseOptions.Strict)
    {
        JsonParser parser = new(text, options);
        JsonSyntax? root = parser.ParseRoot();
        return new JsonSyntaxTree(root, parser._errors.ToSorted());
    }

    private JsonSyntax? ParseRoot()
    {
        if (_token.Kind == JsonTokenKind.End)
        {
            _errors.Add(JsonSyntaxErrorKind.Empty, new TextSpan(0, 0), "there is no value");
            return null;
        }

        while (!_token.StartsValue && _token.Kind != JsonTokenKind.End) SkipUnexpected();

        JsonSyntax? root = ParseValue();
        if (_token.Kind != JsonTokenKind.End)
        {
            TextSpan rest = TextSpan.FromBounds(_token.Span.Start, Math.Max(_token.Span.End, _scanner.EndOfContent()));
            _errors.Add(JsonSyntaxErrorKind.TextAfterValue, rest, "JSON is one value, remove what follows it");
        }

        return root;
    }

    /// <summary>
    /// Reads the value at the current token; null when nothing of it can be used. Stays where it is at a token that starts no value.
    /// </summary>
    private JsonSyntax? ParseValue()
    {
        JsonToken token = _token;
        switch (token.Kind)
        {
            case JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket:
                if (_depth == MaximumDepth) return SkipTooDeep();
                _depth++;
                JsonSyntax container = token.Kind == JsonTokenKind.OpenBrace ? ParseObject() : ParseArray();
                _depth--;
                return container;
            case JsonTokenKind.String:
                Advance();
                return new JsonStringSyntax(token.Span, token.Text!);
            case JsonTokenKind.Number:
                Advance();
                return token.Text is null ? null : new JsonNumberSyntax(token.Span, token.Text);
            case JsonTokenKind.True or JsonTokenKind.False:
                Advance();
                return new JsonLiteralSyntax(token.Span, token.Kind == JsonTokenKind.True);
            case JsonTokenKind.Null:
                Advance();
                return new JsonLiteralSyntax(token.Span, null);
            case JsonTokenKind.Word:
                Advance();
                return WordAsValue(token);
            default:
                return null;
        }
    }

    private JsonSyntax? WordAsValue(JsonToken word)
    {
        string? literal = word.Text!.ToLowerInvariant() switch
        {
            "true" => "true",
            "false" => "false",
            "null" or "none" or "nil" or "undefined" => "null",
            _ => null,
        };
        if (literal is not null)
        {
            _errors.Add(JsonSyntaxErrorKind.Literal, word.Span, $"'{word.Text}' is not JSON, write '{literal}'");
            return new JsonLiteralSyntax(word.Span, literal switch { "true" => true, "false" => false, _ => null });
        }

        if (word.Text is "NaN" or "Infinity")
        {
            _errors.Add(JsonSyntaxErrorKind.Number, word.Span, $"'{word.Text}' is not a number in JSON, which is made of decimal digits");
            return null;
        }

        string message = $"{JsonScanner.Quote(word.Text)} is not JSON, strings take double quotes";
        _errors.Add(JsonSyntaxErrorKind.StringNotQuoted, word.Span, message);
        return new JsonStringSyntax(word.Span, word.Text);
    }

    private void Advance()
    {
        _previousEnd = _token.Span.End;
        _previousIsBroken = _token.IsBroken;
        _token = _scanner.Next();
    }

    private void SkipUnexpected()
    {
        _errors.Add(
            JsonSyntaxErrorKind.UnexpectedText, _token.Span, $"'{_scanner.TextOf(_token.Span)}' is not expected here, remove it");
        Advance();
    }

    /// <summary>Passes over a container without recursion.</summary>
    private JsonSyntax? SkipTooDeep()
    {
        _errors.Add(JsonSyntaxErrorKind.TooDeep, _token.Span, "values are nested deeper than 512 levels, flatten them");
        int open = 0;
        do
        {
            if (_token.Kind is JsonTokenKind.OpenBrace or JsonTokenKind.OpenBracket) open++;
            if (_token.Kind is JsonTokenKind.CloseBrace or JsonTokenKind.CloseBracket) open--;
            Advance();
        }
        while (open > 0 && _token.Kind != JsonTokenKind.End);
        return null;
    }
}
