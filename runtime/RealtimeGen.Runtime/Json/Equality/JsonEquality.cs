using System.Buffers;

namespace RealtimeGen;

/// <summary>
/// Equality of JSON values (draft 2020-12 core, 4.2.2): strings by code points, numbers by value, objects in any order. Of equal names the
/// last counts.
/// </summary>
internal static class JsonEquality
{
    private const int StackBytes = 256;

    public static bool Equal(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        JsonCursor leftJson = new(left);
        JsonCursor rightJson = new(right);
        return Equal(ref leftJson, ref rightJson);
    }

    /// <summary>Whether no two items of an array are equal; true of anything but an array.</summary>
    public static bool ItemsAreUnique(ReadOnlySpan<byte> array)
    {
        JsonCursor json = new(array);
        if (json.Kind != JsonKind.Array)
        {
            return true;
        }

        JsonParts items = JsonParts.OfArray(ref json);
        bool areUnique = !HasEqualValues(items);
        items.Dispose();
        return areUnique;
    }

    /// <summary>Whether two strings mean the same text; both between the quotes, with their escapes.</summary>
    public static bool EqualText(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        bool isEscaped = left.Contains((byte)'\\') || right.Contains((byte)'\\');
        if (!isEscaped)
        {
            return false;
        }

        byte[]? rented = null;
        int length = left.Length + right.Length;
        Span<byte> buffer = length <= StackBytes ? stackalloc byte[StackBytes] : rented = ArrayPool<byte>.Shared.Rent(length);
        int leftLength = JsonText.Unescape(left, buffer, keepsHalves: true);
        int rightLength = JsonText.Unescape(right, buffer[leftLength..], keepsHalves: true);
        bool isEqual = buffer[..leftLength].SequenceEqual(buffer.Slice(leftLength, rightLength));
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return isEqual;
    }

    // Both are consumed when equal.
    private static bool Equal(ref JsonCursor left, ref JsonCursor right)
    {
        JsonKind kind = left.Kind;
        if (kind != right.Kind)
        {
            return false;
        }

        switch (kind)
        {
            case JsonKind.Object:
                return EqualObjects(ref left, ref right);
            case JsonKind.Array:
                return EqualArrays(ref left, ref right);
            case JsonKind.String:
                return left.TryReadEscapedText(out ReadOnlySpan<byte> leftText)
                    && right.TryReadEscapedText(out ReadOnlySpan<byte> rightText)
                    && EqualText(leftText, rightText);
            case JsonKind.Number:
                return left.TryReadNumber(out JsonNumber leftNumber) && right.TryReadNumber(out JsonNumber rightNumber)
                    && leftNumber.Equals(rightNumber.Utf8);
            case JsonKind.None:
                return false;
            default:
                left.Skip();
                right.Skip();
                return true;
        }
    }

    private static bool EqualArrays(ref JsonCursor left, ref JsonCursor right)
    {
        left.TryEnterArray();
        right.TryEnterArray();
        while (true)
        {
            bool hasItem = left.NextItem();
            if (hasItem != right.NextItem())
            {
                return false;
            }

            if (!hasItem)
            {
                return !left.IsMalformed && !right.IsMalformed;
            }

            if (!Equal(ref left, ref right))
            {
                return false;
            }
        }
    }

    private static bool EqualObjects(ref JsonCursor left, ref JsonCursor right)
    {
        JsonParts leftMembers = JsonParts.OfObject(ref left);
        JsonParts rightMembers = JsonParts.OfObject(ref right);
        bool areEqual = !left.IsMalformed && !right.IsMalformed && EqualMembers(leftMembers, rightMembers);
        leftMembers.Dispose();
        rightMembers.Dispose();
        return areEqual;
    }

    private static bool EqualMembers(JsonParts left, JsonParts right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        for (int i = 0; i < left.Count; i++)
        {
            int match = right.Find(left.Name(i), left.Hash(i));
            if (match < 0 || !Equal(left.Value(i), right.Value(match)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasEqualValues(JsonParts items)
    {
        for (int i = 1; i < items.Count; i++)
        {
            for (int j = i - 1; j >= 0 && items.Hash(j) == items.Hash(i); j--)
            {
                if (Equal(items.Value(i), items.Value(j)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
