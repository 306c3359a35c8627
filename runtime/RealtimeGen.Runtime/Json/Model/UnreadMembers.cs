using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace RealtimeGen;

/// <summary>What a tolerant read could not put into properties; it becomes <c>AdditionalProperties</c>. For emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct UnreadMembers
{
    private JsonMapBuilder<RawJson> _members;
    private List<string>? _absent;

    /// <summary>The members of a value that is no object: none, but the value is written back.</summary>
    /// <param name="json">The value.</param>
    public static JsonMap<RawJson> Whole(ReadOnlySpan<byte> json) => new ResidualMap([], [], RawJson.FromValid(json));

    /// <summary>Keeps the member that was just read unless it fits its property. Of equal names the last wins, also where only one of them fits.</summary>
    /// <param name="fits">Whether a property has it.</param>
    /// <param name="json">Stands behind the member's value.</param>
    /// <param name="position">Of the value.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void KeepUnless(bool fits, scoped in JsonCursor json, int position)
    {
        if (!fits) Keep(json, position);
        else if (_members.Count != 0) _members.Remove(NameBefore(json.Document[..position]));
    }

    /// <summary>Keeps the member that was just read; of equal names the last wins.</summary>
    /// <param name="json">Stands behind the member's value.</param>
    /// <param name="position">Of the value.</param>
    public void Keep(scoped in JsonCursor json, int position)
    {
        if (!json.IsMalformed) _members.Add(NameBefore(json.Document[..position]), RawJson.FromValid(json.Since(position)));
    }

    /// <summary>Notes that a required member was missing, so that its property's default value is not written.</summary>
    /// <param name="name">The member's name.</param>
    public void MarkAbsent(string name) => (_absent ??= []).Add(name);

    /// <summary>All of it as a map.</summary>
    public readonly JsonMap<RawJson> ToMap()
    {
        if (_absent is null)
        {
            return _members.ToMap();
        }

        _absent.Sort(StringComparer.Ordinal);
        return new ResidualMap(_members.ToArray(), [.. _absent], whole: null);
    }

    // Names of members are rarely wanted once their values are read, so none is kept: it is found again before the value.
    private static string NameBefore(ReadOnlySpan<byte> text)
    {
        int end = text.LastIndexOf((byte)'"');
        int start = end;
        do
        {
            start = text[..start].LastIndexOf((byte)'"');
        }
        while (IsEscaped(text, start));

        ReadOnlySpan<byte> name = text[(start + 1)..end];
        return JsonText.ToText(name.Contains((byte)'\\') ? JsonText.UnescapeToScratch(name) : name);
    }

    // A quote within a string has an odd number of backslashes before it; the one that opens a string has none.
    private static bool IsEscaped(ReadOnlySpan<byte> text, int quote)
    {
        int first = quote;
        while (first > 0 && text[first - 1] == '\\')
        {
            first--;
        }

        return ((quote - first) & 1) == 1;
    }
}
