using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>
/// Checks that emitted validators call. Those with a sink consume one value, and answer false only when the sink says stop.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonCheck
{
    /// <summary>The value must be a string.</summary>
    public static bool String<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        json.TrySkipString() || Mismatch(ref json, ref sink, schemaPath, "must be a string");

    /// <summary>The value must be a number.</summary>
    public static bool Number<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        json.TryReadNumber(out _) || Mismatch(ref json, ref sink, schemaPath, "must be a number");

    /// <summary>The value must be a number without a fraction.</summary>
    public static bool Integer<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink
    {
        if (!json.TryReadNumber(out JsonNumber number))
        {
            return Mismatch(ref json, ref sink, schemaPath, "must be an integer");
        }

        return number.IsInteger || sink.Fail(number.Position, schemaPath, "must be an integer");
    }

    /// <summary>The value must be a boolean.</summary>
    public static bool Boolean<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        json.TryReadBoolean(out _) || Mismatch(ref json, ref sink, schemaPath, "must be a boolean");

    /// <summary>The value must be <c>null</c>.</summary>
    public static bool Null<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        json.TryReadNull() || Mismatch(ref json, ref sink, schemaPath, "must be null");

    /// <summary>The value must be an object.</summary>
    public static bool Object<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        Kind(ref json, ref sink, JsonKind.Object, schemaPath, "must be an object");

    /// <summary>The value must be an array.</summary>
    public static bool Array<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink =>
        Kind(ref json, ref sink, JsonKind.Array, schemaPath, "must be an array");

    /// <summary>The value must be of one of some types.</summary>
    /// <param name="json">Stands at the value.</param>
    /// <param name="sink">Takes the error.</param>
    /// <param name="types">The types allowed.</param>
    /// <param name="schemaPath">JSON Pointer of the keyword.</param>
    /// <param name="message">What is demanded.</param>
    public static bool Type<TSink>(ref JsonCursor json, ref TSink sink, JsonTypeSet types, string schemaPath, string message)
        where TSink : struct, IValidationSink
    {
        if ((types & JsonTypeSet.Number) == JsonTypeSet.Integer && json.Kind == JsonKind.Number)
        {
            return !json.TryReadNumber(out JsonNumber number) || number.IsInteger || sink.Fail(number.Position, schemaPath, message);
        }

        if ((TypeOf(json.Kind) & types) == 0)
        {
            return Mismatch(ref json, ref sink, schemaPath, message);
        }

        json.Skip();
        return true;
    }

    /// <summary>The value is wrong: reports it, and skips it.</summary>
    /// <param name="json">Stands at the value.</param>
    /// <param name="sink">Takes the error.</param>
    /// <param name="schemaPath">JSON Pointer of the keyword.</param>
    /// <param name="message">What is demanded.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Mismatch<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath, string message)
        where TSink : struct, IValidationSink
    {
        if (!sink.Fail(json.Position, schemaPath, message))
        {
            return false;
        }

        json.Skip();
        return true;
    }

    private static bool Kind<TSink>(ref JsonCursor json, ref TSink sink, JsonKind kind, string schemaPath, string message)
        where TSink : struct, IValidationSink
    {
        if (json.Kind != kind)
        {
            return Mismatch(ref json, ref sink, schemaPath, message);
        }

        json.Skip();
        return true;
    }

    private static JsonTypeSet TypeOf(JsonKind kind) => kind switch
    {
        JsonKind.Object => JsonTypeSet.Object,
        JsonKind.Array => JsonTypeSet.Array,
        JsonKind.String => JsonTypeSet.String,
        JsonKind.Number => JsonTypeSet.Number,
        JsonKind.True or JsonKind.False => JsonTypeSet.Boolean,
        JsonKind.Null => JsonTypeSet.Null,
        _ => JsonTypeSet.None,
    };
}
