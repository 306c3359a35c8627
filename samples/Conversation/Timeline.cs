using System.Diagnostics;
using System.Globalization;

namespace Conversation;

/// <summary>Prints what happens, with the time since the beginning; a row of equal events is one line.</summary>
internal sealed class Timeline
{
    private readonly Lock _gate = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private (string Line, string Time, int Count)? _row;

    public void Sent(string type, string what = "") => Add($"> {type}  {what}");

    public void Received(string type, string what = "") => Add($"< {type}  {what}");

    public void Note(string what) => Add($"  {what}");

    /// <summary>Prints what is still held back because it might come again.</summary>
    public void Flush()
    {
        lock (_gate) Print();
    }

    private void Add(string line)
    {
        lock (_gate)
        {
            if (_row is { } row && row.Line == line)
            {
                _row = row with { Count = row.Count + 1 };
                return;
            }

            Print();
            _row = (line, Stopwatch.GetElapsedTime(_start).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture), 1);
            if (!IsOneOfMany(line)) Print();
        }
    }

    private static bool IsOneOfMany(string line) => line.Contains(".delta", StringComparison.Ordinal) || line.Contains(".append", StringComparison.Ordinal);

    private void Print()
    {
        if (_row is not { } row) return;
        Console.WriteLine($"{row.Time,8} s  {row.Line.TrimEnd()}{(row.Count > 1 ? $"  x {row.Count}" : "")}");
        _row = null;
    }
}
