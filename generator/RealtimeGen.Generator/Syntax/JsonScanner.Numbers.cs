using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

internal sealed partial class JsonScanner
{
    /// <summary>RFC 8259, section 6. Everything that touches the number is taken for a part of it.</summary>
    private JsonToken Number()
    {
        int start = _position;
        while (_position < text.Length && (IsWordCharacter(text[_position]) || text[_position] == '+')) _position++;

        TextSpan span = TextSpan.FromBounds(start, _position);
        string? problem = NumberProblem(text.AsSpan(start, span.Length));
        if (problem is null) return new JsonToken(JsonTokenKind.Number, span, TextOf(span));

        errors.Add(JsonSyntaxErrorKind.Number, span, $"{Quote(TextOf(span))} is not a number in JSON, {problem}");
        return new JsonToken(JsonTokenKind.Number, span);
    }

    private static string? NumberProblem(ReadOnlySpan<char> number)
    {
        if (number[0] == '+') return "which takes no plus sign";

        int i = number[0] == '-' ? 1 : 0;
        int whole = Digits(number, i);
        bool hasPoint = i < number.Length && number[i] == '.';
        if (whole == 0) return hasPoint ? "which needs a digit before the point" : "which is made of decimal digits";
        if (whole > 1 && number[i] == '0') return "which has no leading zeros";

        i += whole;
        if (i < number.Length && number[i] == '.')
        {
            int fraction = Digits(number, i + 1);
            if (fraction == 0) return "which needs a digit after the point";
            i += 1 + fraction;
        }

        if (i < number.Length && number[i] is 'e' or 'E')
        {
            i++;
            if (i < number.Length && number[i] is '+' or '-') i++;
            int exponent = Digits(number, i);
            if (exponent == 0) return "which needs a digit in the exponent";
            i += exponent;
        }

        return i == number.Length ? null : "which is made of decimal digits";
    }

    private static int Digits(ReadOnlySpan<char> number, int start)
    {
        int i = start;
        while (i < number.Length && number[i] is >= '0' and <= '9') i++;
        return i - start;
    }
}
