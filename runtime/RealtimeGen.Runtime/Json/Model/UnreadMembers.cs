using System.ComponentModel;

namespace RealtimeGen;

/// <summary>What a tolerant read could not put into properties; it becomes <c>AdditionalProperties</c>. For emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct UnreadMembers
{
    private JsonMapBuilder<RawJson> _members;
    private List<string>? _absent;
    private string? _name;

    /// <summary>The members of a value that is no object: none, but the value is written back.</summary>
    /// <param name="json">The value.</param>
    public static JsonMap<RawJson> Whole(ReadOnlySpan<byte> json) => new ResidualMap([], [], RawJson.FromValid(json));

    /// <summary>Keeps a member; of equal names the last wins.</summary>
    /// <param name="nameUtf8">The name, unescaped.</param>
    /// <param name="json">The value, as it came.</param>
    public void Keep(ReadOnlySpan<byte> nameUtf8, ReadOnlySpan<byte> json) =>
        _members.Add(JsonText.ToText(nameUtf8), RawJson.FromValid(json));

    /// <summary>Keeps a member's name, before its value is skipped and the name's span with it; <see cref="Value"/> must follow.</summary>
    /// <param name="nameUtf8">The name, unescaped.</param>
    public void Name(ReadOnlySpan<byte> nameUtf8) => _name = JsonText.ToText(nameUtf8);

    /// <summary>Keeps the value of the member that <see cref="Name"/> named.</summary>
    /// <param name="json">The value, as it came.</param>
    public void Value(ReadOnlySpan<byte> json) => _members.Add(_name!, RawJson.FromValid(json));

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
}
