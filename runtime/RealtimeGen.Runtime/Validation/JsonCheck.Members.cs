using System.Runtime.CompilerServices;

namespace RealtimeGen;

public static partial class JsonCheck
{
    /// <summary>Anything is valid: skips the value.</summary>
    /// <returns>True.</returns>
    public static bool Any(ref JsonCursor json)
    {
        json.Skip();
        return true;
    }

    /// <summary>The value must be an array of items that a codec finds valid.</summary>
    /// <param name="json">Stands at the value.</param>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the items; never looked at, so that its type is inferred.</param>
    /// <param name="schemaPath">JSON Pointer of <c>type</c>.</param>
    public static bool List<TCodec, TSink>(ref JsonCursor json, ref TSink sink, TCodec codec, string schemaPath)
        where TCodec : struct, IJsonValidator
        where TSink : struct, IValidationSink
    {
        if (!json.TryEnterArray())
        {
            return Array(ref json, ref sink, schemaPath);
        }

        while (json.NextItem())
        {
            if (!TCodec.Check(ref json, ref sink))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Notes that a member was there.</summary>
    /// <param name="seen">Bits of members.</param>
    /// <param name="member">The member's bit.</param>
    /// <returns>True.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Note(ref uint seen, uint member)
    {
        seen |= member;
        return true;
    }

    /// <summary>Notes that a member was there.</summary>
    /// <param name="seen">Bits of members.</param>
    /// <param name="member">The member's bit.</param>
    /// <returns>True.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Note(ref ulong seen, ulong member)
    {
        seen |= member;
        return true;
    }
}
