using System.ComponentModel;
using System.Text.RegularExpressions;

namespace RealtimeGen;

/// <summary>Checks that emitted validators call. Those with a sink consume one value, and answer false only when the sink says stop.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonCheck
{
    /// <summary>The value must be a string.</summary>
    public static bool String<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be a number.</summary>
    public static bool Number<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be a number without a fraction.</summary>
    public static bool Integer<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be a boolean.</summary>
    public static bool Boolean<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be <c>null</c>.</summary>
    public static bool Null<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be an object.</summary>
    public static bool Object<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be an array.</summary>
    public static bool Array<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value must be of one of some types.</summary>
    public static bool Type<TSink>(ref JsonCursor json, ref TSink sink, JsonTypeSet types, string schemaPath, string message)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>The value is wrong: reports it, and skips it.</summary>
    public static bool Mismatch<TSink>(ref JsonCursor json, ref TSink sink, string schemaPath, string message)
        where TSink : struct, IValidationSink => throw new NotImplementedException();

    /// <summary>How many code points a text has.</summary>
    public static int Length(ReadOnlySpan<byte> utf8) => throw new NotImplementedException();

    /// <summary>Whether a text has from <paramref name="min"/> to <paramref name="max"/> code points.</summary>
    public static bool LengthWithin(ReadOnlySpan<byte> utf8, int min, int max) => throw new NotImplementedException();

    /// <summary>Whether a pattern matches somewhere in a text; a time-out counts as no match.</summary>
    public static bool Matches(Regex pattern, ReadOnlySpan<byte> utf8) => throw new NotImplementedException();

    /// <summary>Whether two JSON values are equal, whatever their white space, order of members, escapes and spelling of numbers.</summary>
    public static bool Equal(ReadOnlySpan<byte> jsonValue, ReadOnlySpan<byte> canonicalJson) => throw new NotImplementedException();

    /// <summary>Whether no two items of a JSON array are equal.</summary>
    public static bool ItemsAreUnique(ReadOnlySpan<byte> jsonArray) => throw new NotImplementedException();
}
