using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonScanner
{
    /// <summary>White space, and comments whether they are allowed or not.</summary>
    private void SkipTrivia()
    {
        while (_position < text.Length)
        {
            char c = text[_position];
            if (IsWhiteSpace(c))
            {
                _position++;
            }
            else if (c == '\uFEFF')
            {
                errors.Add(JsonSyntaxErrorKind.ByteOrderMark, new TextSpan(_position, 1), "a byte order mark is not JSON, remove it");
                _position++;
            }
            else if (char.IsWhiteSpace(c))
            {
                SkipForeignWhiteSpace();
            }
            else if (c is '/' or '#')
            {
                SkipComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipForeignWhiteSpace()
    {
        int start = _position;
        while (_position < text.Length && char.IsWhiteSpace(text[_position]) && !IsWhiteSpace(text[_position])) _position++;
        errors.Add(
            JsonSyntaxErrorKind.WhiteSpace,
            TextSpan.FromBounds(start, _position),
            $"U+{(int)text[start]:X4} is not white space in JSON, write a space");
    }

    private void SkipComment()
    {
        int start = _position;
        char second = start + 1 < text.Length ? text[start + 1] : '\0';
        bool isBlock = text[start] == '/' && second == '*';
        if (text[start] == '/' && second is not ('/' or '*'))
        {
            _position++;
            errors.Add(JsonSyntaxErrorKind.UnexpectedText, new TextSpan(start, 1), "'/' is not expected here, remove it");
            return;
        }

        int end = isBlock ? text.IndexOf("*/", start + 2, StringComparison.Ordinal) : EndOfLine(start);
        if (isBlock && end < 0)
        {
            _position = text.Length;
            errors.Add(JsonSyntaxErrorKind.CommentNotClosed, new TextSpan(start, 2), "this comment is not closed, its end '*/' is missing");
            return;
        }

        _position = isBlock ? end + 2 : end;
        if (text[start] != '#' && (options & JsonParseOptions.Comments) != 0) return;

        TextSpan span = TextSpan.FromBounds(start, _position);
        errors.Add(JsonSyntaxErrorKind.Comment, span, "comments are not JSON, use a member such as '$comment'");
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\r' or '\t';

    private int EndOfLine(int start)
    {
        while (start < text.Length && text[start] is not ('\n' or '\r')) start++;
        return start;
    }
}
