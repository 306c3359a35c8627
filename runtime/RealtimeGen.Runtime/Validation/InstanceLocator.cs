using System.Text;

namespace RealtimeGen;

/// <summary>Finds the JSON Pointers of values at byte offsets in ascending order, in one pass over the document.</summary>
internal ref struct InstanceLocator
{
    /// <summary>How many steps to give to the constructor.</summary>
    public const int MaxSteps = JsonCursor.MaxDepth + 1;

    private readonly Span<Step> _steps;
    private JsonCursor _json;
    private int _depth;
    private bool _isAtEnd;

    /// <summary>Stands at the document's value.</summary>
    public InstanceLocator(ReadOnlySpan<byte> document, Span<Step> steps)
    {
        _json = JsonModel.Start(document);
        _steps = steps;
    }

    /// <summary>Path of the value moved to; empty for the whole.</summary>
    public readonly string Path
    {
        get
        {
            if (_depth == 0)
            {
                return "";
            }

            StringBuilder path = new();
            foreach (Step step in _steps[.._depth])
            {
                path.Append('/');
                step.AppendTo(path, _json.Document);
            }

            return path.ToString();
        }
    }

    /// <summary>
    /// Goes to the first value at or behind a position; where the document is malformed before that, to the value that is.
    /// </summary>
    public void MoveTo(int position)
    {
        while (_json.Position < position && !_isAtEnd)
        {
            MoveToNext();
        }
    }

    // The next value in the order of the document: the first within, or else the next beside it or beside what is around it.
    private void MoveToNext()
    {
        bool isObject = _json.TryEnterObject();
        if (isObject || _json.TryEnterArray())
        {
            _steps[_depth++] = new Step(default, isObject ? Step.Member : -1);
        }
        else
        {
            _json.Skip();
            if (_json.IsMalformed)
            {
                _isAtEnd = true;
                return;
            }
        }

        while (_depth > 0)
        {
            ref Step step = ref _steps[_depth - 1];
            if (step.Index == Step.Member ? _json.NextEscapedMember(out step.Name) : _json.NextItem())
            {
                step.Index += step.Index == Step.Member ? 0 : 1;
                return;
            }

            _depth--;
            if (_json.IsMalformed)
            {
                break;
            }
        }

        _isAtEnd = true;
    }

    /// <summary>A member's name or an item's index on the way to a value.</summary>
    internal struct Step(Range name, int index)
    {
        /// <summary>Stands for the index of a member.</summary>
        public const int Member = -2;

        /// <summary>Where a member's name stands in the document.</summary>
        public Range Name = name;

        /// <summary>The index of an item.</summary>
        public int Index = index;

        public readonly void AppendTo(StringBuilder path, ReadOnlySpan<byte> document)
        {
            if (Index != Member)
            {
                path.Append(Index);
                return;
            }

            ReadOnlySpan<byte> name = document[Name];
            string text = Encoding.UTF8.GetString(name.Contains((byte)'\\') ? JsonText.UnescapeToScratch(name) : name);
            path.Append(text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
    }
}
