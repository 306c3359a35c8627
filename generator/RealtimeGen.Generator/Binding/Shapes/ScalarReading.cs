using System.Globalization;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>The C# scalar for one JSON type with its <c>format</c> and bounds.</summary>
internal static class ScalarReading
{
    public static ScalarKind? Read(View core, JsonTypes types) => types switch
    {
        JsonTypes.Boolean => ScalarKind.Boolean,
        JsonTypes.Integer => FitsInt32(core) ? ScalarKind.Int32 : ScalarKind.Int64,
        JsonTypes.Number or JsonTypes.Fraction => Format(core) == "decimal" ? ScalarKind.Decimal : ScalarKind.Double,
        JsonTypes.String => Text(core),
        _ => null,
    };

    /// <summary>False for a number beyond the C# type, which no literal could name.</summary>
    public static bool Holds(ScalarKind kind, JsonValue value) => value is not JsonNumber number || kind switch
    {
        ScalarKind.Int32 => In(number, int.MinValue, int.MaxValue),
        ScalarKind.Int64 => In(number, long.MinValue, long.MaxValue),
        ScalarKind.Double => double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double found) && !double.IsInfinity(found),
        _ => decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
    };

    private static bool In(JsonNumber number, decimal least, decimal most) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal found) && found >= least && found <= most;

    private static ScalarKind Text(View core) => Format(core) switch
    {
        "date-time" => ScalarKind.DateTimeOffset,
        "date" => ScalarKind.DateOnly,
        "time" => ScalarKind.TimeOnly,
        "uuid" => ScalarKind.Guid,
        "uri" => ScalarKind.Uri,
        _ => Text(core, "contentEncoding") == "base64" ? ScalarKind.Bytes : ScalarKind.String,
    };

    private static string? Format(View core) => Text(core, "format");

    private static string? Text(View core, string name)
    {
        foreach ((_, TextKeyword keyword) in core.All<TextKeyword>(name)) return keyword.Value;
        return null;
    }

    private static bool FitsInt32(View core) =>
        Limits(core, "minimum", "exclusiveMinimum").Any(l => l >= int.MinValue) && Limits(core, "maximum", "exclusiveMaximum").Any(l => l <= int.MaxValue);

    private static IEnumerable<decimal> Limits(View core, string inclusive, string exclusive)
    {
        foreach (string name in (string[])[inclusive, exclusive])
        {
            foreach ((_, NumberKeyword keyword) in core.All<NumberKeyword>(name))
            {
                if (decimal.TryParse(keyword.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit)) yield return limit;
            }
        }
    }
}
