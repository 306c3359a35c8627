using System.Globalization;
using System.Text.Json;
using NJsonSchema;

namespace RealtimeGen.Agreement.Judging;

/// <summary>NJsonSchema: another implementation, by other people.</summary>
internal sealed class Referee(string schema)
{
    private readonly JsonSchema _schema = JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult();

    public bool IsValid(string json) => _schema.Validate(json).Count == 0;

    /// <summary>
    /// False for what it sees otherwise than the specification: 1.0 is no integer to it, what no long holds is an exception, code units are
    /// characters, and <c>$</c> matches before a line end.
    /// </summary>
    public static bool Knows(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Knows(document.RootElement);
    }

    private static bool Knows(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().All(m => Knows(m.Value)),
        JsonValueKind.Array => element.EnumerateArray().All(Knows),
        JsonValueKind.Number => KnowsNumber(element.GetRawText()),
        JsonValueKind.String => !element.GetString()!.Any(c => char.IsSurrogate(c) || c == '\n'),
        _ => true,
    };

    private static bool KnowsNumber(string number)
    {
        bool isInteger = long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return isInteger || (double.Parse(number, CultureInfo.InvariantCulture) is var value && Math.Abs(value) < 1e9 && value != Math.Floor(value) && Math.Abs(value) > 1e-3);
    }
}
