using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace RealtimeGen;

/// <summary>Makes reports of failures: finds paths, lines and columns by going over the document once more.</summary>
internal static class ReportBuilder
{
    private const string SyntaxKeyword = "syntax";

    // The path of a name is its member's, so the message must say that it is not about the value.
    private const string NamePrefix = "has a name that ";

    /// <summary>The report of a document that is JSON but fails its schema.</summary>
    public static ValidationReport Build(ReadOnlySpan<byte> document, List<ReportSink.Failure> failures)
    {
        // By position; failures at one position stay in the order in which they were found.
        long[] order = new long[failures.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = ((long)failures[i].Position << 32) | (uint)i;
        }

        Array.Sort(order);
        ValidationError[] errors = new ValidationError[order.Length];
        InstanceLocator locator = new(document, stackalloc InstanceLocator.Step[InstanceLocator.MaxSteps]);
        TextPosition text = new(document);
        for (int i = 0; i < errors.Length; i++)
        {
            ReportSink.Failure failure = failures[(int)order[i]];
            locator.MoveTo(failure.Position);
            text.MoveTo(failure.Position);
            string keyword = KeywordOf(failure.SchemaPath);
            errors[i] = new ValidationError
            {
                InstancePath = locator.Path,
                SchemaPath = failure.SchemaPath,
                Keyword = keyword,
                Message = (FoundValue.IsName(document, failure.Position) ? NamePrefix : "") + failure.Message + FoundValue.Describe(document, failure.Position, keyword),
                Line = text.Line,
                Column = text.Column,
            };
        }

        return new ValidationReport(errors);
    }

    /// <summary>The report of a document that is no JSON.</summary>
    public static ValidationReport Malformed(in JsonCursor json) =>
        Syntax(json.Document, json.ErrorPosition, "is not JSON: " + json.ErrorMessage);

    /// <summary>The report of a text that is not UTF-8.</summary>
    public static ValidationReport InvalidUtf8(ReadOnlySpan<byte> document)
    {
        // A decoder stops at the first byte that is wrong.
        int position = 0;
        Span<char> chars = stackalloc char[256];
        OperationStatus status;
        do
        {
            status = Utf8.ToUtf16(document[position..], chars, out int read, out _, replaceInvalidSequences: false);
            position += read;
        }
        while (status == OperationStatus.DestinationTooSmall);

        return Syntax(document[..position], position, "is not JSON: " + SyntaxFault.InvalidText.Describe());
    }

    /// <summary>The report of a string that is not UTF-16.</summary>
    /// <param name="before">The text before the first character that is wrong.</param>
    public static ValidationReport InvalidUtf16(ReadOnlySpan<byte> before) =>
        Syntax(before, before.Length, "is not JSON: " + SyntaxFault.InvalidText.Describe());

    /// <summary>The report of an instance that cannot be written.</summary>
    /// <param name="before">What was written before.</param>
    /// <param name="reason">Why not, a sentence.</param>
    public static ValidationReport Unwritable(ReadOnlySpan<byte> before, string reason) =>
        Syntax(before, before.Length, "cannot be written as JSON: " + reason);

    public static JsonException ToJsonException(this ValidationReport report)
    {
        ValidationError error = report.Errors[0];
        string message = $"The text {error.Message} (line {error.Line}, column {error.Column}).";
        return new JsonException(message, error.InstancePath, error.Line - 1, error.Column - 1);
    }

    private static ValidationReport Syntax(ReadOnlySpan<byte> document, int position, string message)
    {
        InstanceLocator locator = new(document, stackalloc InstanceLocator.Step[InstanceLocator.MaxSteps]);
        TextPosition text = new(document);
        locator.MoveTo(position);
        text.MoveTo(position);
        return new ValidationReport([
            new ValidationError
            {
                InstancePath = locator.Path,
                SchemaPath = "",
                Keyword = SyntaxKeyword,
                Message = message,
                Line = text.Line,
                Column = text.Column,
            }]);
    }

    private static string KeywordOf(string schemaPath)
    {
        string last = schemaPath[(schemaPath.LastIndexOf('/') + 1)..];
        return last.Contains('~') ? last.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : last;
    }
}
