namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>Looks in the object at the cursor for a member that holds a string, and does not move.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="tag">The string, unescaped; valid until the next call that meets an escape.</param>
    /// <param name="position">Of the member's value; of the object where the member is missing.</param>
    /// <returns>False when the member is missing or holds no string.</returns>
    public readonly bool FindTag(ReadOnlySpan<byte> name, out ReadOnlySpan<byte> tag, out int position)
    {
        JsonCursor ahead = this;
        position = _position;
        tag = default;
        if (!ahead.TryEnterObject())
        {
            return false;
        }

        while (ahead.NextMember(out ReadOnlySpan<byte> member))
        {
            if (member.SequenceEqual(name))
            {
                position = ahead._position;
                return ahead.TryReadString(out tag);
            }

            ahead.Skip();
        }

        return false;
    }
}
