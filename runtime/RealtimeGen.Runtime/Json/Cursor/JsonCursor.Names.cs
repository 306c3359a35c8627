namespace RealtimeGen;

public ref partial struct JsonCursor
{
    /// <summary>As <see cref="NextMember(out ReadOnlySpan{byte})"/>, with a cursor that stands at the name, to check it as a string.</summary>
    /// <param name="name">The name, unescaped; valid until the next call that meets an escape in another text.</param>
    /// <param name="token">Stands at the name.</param>
    public bool NextMember(out ReadOnlySpan<byte> name, out JsonCursor token)
    {
        token = this;
        name = default;
        int quote = FindName(_position);
        if (quote < 0)
        {
            return false;
        }

        token._position = quote;
        _position = quote;
        return TryReadString(out name) && FindMemberValue(_position);
    }

    /// <summary>Whether the value at the cursor is an object with a member of a name; does not move.</summary>
    /// <param name="name">The member's name, unescaped.</param>
    public readonly bool HasMember(ReadOnlySpan<byte> name)
    {
        JsonCursor ahead = this;
        if (!ahead.TryEnterObject())
        {
            return false;
        }

        while (ahead.NextMember(out ReadOnlySpan<byte> member))
        {
            if (member.SequenceEqual(name))
            {
                return true;
            }

            ahead.Skip();
        }

        return false;
    }
}
