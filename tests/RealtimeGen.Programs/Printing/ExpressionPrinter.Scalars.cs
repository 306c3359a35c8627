using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

internal sealed partial class ExpressionPrinter
{
    private void Scalar(Type type, JsonNode value)
    {
        if (type == typeof(string)) Text(value.GetValue<string>(), isOperand: false);
        else if (type == typeof(bool)) code.Append(Boolean(value.GetValue<bool>()));
        else if (type == typeof(double)) code.Append(Number(value.GetValue<decimal>()));
        else if (type == typeof(int) || type == typeof(long)) code.Append(Integer(value.GetValue<decimal>(), TypeText.Of(type)));
        else if (type == typeof(Uri)) code.Append($"new System.Uri({StringLiteral.Of(value.GetValue<string>(), _random).Text})");
        else if (type == typeof(JsonBytes)) code.Append($"System.Convert.FromBase64String({StringLiteral.Of(value.GetValue<string>(), _random).Text})");
        else throw new NotSupportedException($"No expression for {type}.");
    }

    private void Text(string text, bool isOperand)
    {
        string literal = StringLiteral.Of(text, _random).Text;
        int middle = _random.Next(text.Length + 1);
        bool isWhole = middle == 0 || middle == text.Length || !char.IsLowSurrogate(text[middle]);
        code.Append(_random.Next(8) switch
        {
            0 => around.Constant("string", literal),
            1 when !isOperand && isWhole => $"{StringLiteral.Of(text[..middle], _random).Text} + {StringLiteral.Of(text[middle..], _random).Text}",
            2 when isWhole && !literal.StartsWith('@') => $"$\"{{{around.Constant("string", literal)}}}\"",
            _ => literal,
        });
    }

    private string Boolean(bool value) => _random.Next(4) switch
    {
        0 => around.Constant("bool", value ? "true" : "!true"),
        1 => value ? "!false" : "!true",
        _ => value ? "true" : "false",
    };

    private string Number(decimal value)
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return _random.Next(8) switch
        {
            0 => around.Constant("double", text),
            1 => text + "d",
            2 => "-(" + (-value).ToString(CultureInfo.InvariantCulture) + ")",
            3 when (decimal)(double)(float)value == value => text + "f",
            4 => (value * 100).ToString(CultureInfo.InvariantCulture) + "e-2",
            5 => text + " * 1",
            _ => text,
        };
    }

    private string Integer(decimal value, string type)
    {
        string text = value.ToString("0", CultureInfo.InvariantCulture);
        return _random.Next(8) switch
        {
            0 => around.Constant(type, text),
            1 when value >= 0 => "0x" + ((long)value).ToString("x", CultureInfo.InvariantCulture),
            2 when value < int.MaxValue - 7 => $"{value + 7:0} - 7",
            3 => $"({type})({text})",
            4 when value >= 1000 => text.Insert(text.Length - 3, "_"),
            _ => text,
        };
    }

    /// <summary>A value of <see cref="RawJson"/>, which text becomes by itself.</summary>
    private void Raw(Type target, JsonNode? value, string pointer)
    {
        if (value is null && around.OneIn(2)) code.Append("RawJson.Null");
        else if (value?.GetValueKind() == JsonValueKind.String && around.OneIn(2)) code.Append($"RawJson.FromText({StringLiteral.Of(value.GetValue<string>(), _random).Text})");
        else if (around.OneIn(3)) Parsed("RawJson", value, pointer);
        else
        {
            code.Append(Cast(target, typeof(RawJson)));
            JsonLiteral(value, pointer, mayBeUtf8: false);
        }
    }

    private void Literal(Type type, JsonObject value, string pointer) => Parsed(TypeText.Of(type), value, pointer);

    private void Parsed(string type, JsonNode? value, string pointer)
    {
        code.Append($"{type}.Parse(");
        JsonLiteral(value, pointer, mayBeUtf8: true);
        code.Append(")");
    }

    private void JsonLiteral(JsonNode? value, string pointer, bool mayBeUtf8)
    {
        JsonLayout layout = JsonLayout.Of(value, pointer, _random);
        StringLiteral literal = StringLiteral.Of(layout.Text, _random);
        int start = code.Position;
        code.Append(literal.Text).Append(mayBeUtf8 && around.OneIn(3) ? "u8" : "");
        foreach (Mark mark in layout.Marks)
        {
            int from = start + literal.PositionOf(mark.Span.Start), to = start + literal.PositionOf(mark.Span.End);
            code.Mark(mark with { Span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(from, to), IsInLiteral = true });
        }
    }
}
