using System.Text;

namespace RealtimeGen;

/// <summary>Line and column of byte offsets in ascending order.</summary>
internal ref struct TextPosition(ReadOnlySpan<byte> document)
{
    private readonly ReadOnlySpan<byte> _document = document;

    // A byte order mark is no character of the text.
    private int _position = document.StartsWith("\uFEFF"u8) ? 3 : 0;

    /// <summary>From 1; lines end with LF.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>From 1, in UTF-16 code units.</summary>
    public int Column { get; private set; } = 1;

    public void MoveTo(int position)
    {
        position = Math.Max(position, _position);
        ReadOnlySpan<byte> passed = _document[_position..position];
        int lineFeed = passed.LastIndexOf((byte)'\n');
        if (lineFeed >= 0)
        {
            Line += passed.Count((byte)'\n');
            Column = 1;
        }

        Column += Encoding.UTF8.GetCharCount(passed[(lineFeed + 1)..]);
        _position = position;
    }
}
