using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>
/// A place in a file that is no C#, comparable by content. A <see cref="Location"/> is not a value and must not be cached.
/// </summary>
internal sealed record LocationInfo(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo Create(string path, TextSpan span, SourceText text) => new(path, span, text.Lines.GetLinePositionSpan(span));

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
