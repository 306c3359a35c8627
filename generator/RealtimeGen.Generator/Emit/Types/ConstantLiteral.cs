using System.Globalization;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A <c>const</c> of a schema as a C# expression of its property's type.</summary>
internal static class ConstantLiteral
{
    public static string Of(JsonValue value, Model.Types.ValueType type) => (value, type) switch
    {
        (_, RawType or NamedType { Kind: NamedKind.Raw }) => $"global::RealtimeGen.RawJson.Parse({CSharpLiteral.Text(JsonText.Of(value))})",
        (JsonString text, _) => CSharpLiteral.Text(text.Value),
        (JsonBoolean boolean, _) => boolean.Value ? "true" : "false",
        (JsonNumber number, ScalarType { Kind: ScalarKind.Double }) => number.Text + "d",
        (JsonNumber number, ScalarType { Kind: ScalarKind.Decimal }) => number.Text + "m",
        (JsonNumber number, _) => Integer(number.Text),
        _ => "null",
    };

    /// <summary>JSON may write an integer with a fraction of zeros or an exponent (draft 2020-12 core, 4.2.3); C# may not.</summary>
    private static string Integer(string number) =>
        decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("F0", CultureInfo.InvariantCulture);
}
