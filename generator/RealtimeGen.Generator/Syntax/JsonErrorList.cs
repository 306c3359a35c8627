using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

/// <summary>The errors of one text as scanner and parser meet them.</summary>
internal sealed class JsonErrorList
{
    /// <summary>A file that is no JSON at all must not bury the compiler in errors.</summary>
    private const int Maximum = 1000;

    private readonly List<JsonSyntaxError> _errors = [];

    public void Add(JsonSyntaxErrorKind kind, TextSpan span, string message)
    {
        if (_errors.Count < Maximum) _errors.Add(new JsonSyntaxError(span, kind, message));
    }

    public ImmutableArray<JsonSyntaxError> ToSorted() => [.. _errors.OrderBy(error => error.Span.Start)];
}
