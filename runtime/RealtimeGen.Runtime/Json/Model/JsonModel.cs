using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace RealtimeGen;

/// <summary>What the members of generated types call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonModel
{
    /// <summary>Whether a text is JSON that satisfies the schema. One pass, no allocation.</summary>
    public static bool IsValid<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!Utf8.IsValid(utf8Json))
        {
            return false;
        }

        JsonCursor json = Start(utf8Json);
        FlagSink sink = default;
        return TCodec.Check(ref json, ref sink) && json.TryEnd();
    }

    /// <summary>Every error of a text against the schema.</summary>
    public static ValidationReport Validate<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!Utf8.IsValid(utf8Json))
        {
            return ReportBuilder.InvalidUtf8(utf8Json);
        }

        JsonCursor json = Start(utf8Json);
        ReportSink sink = default;
        TCodec.Check(ref json, ref sink);
        return Finish(ref json, sink);
    }

    /// <summary>Reads and checks in one pass.</summary>
    /// <exception cref="SchemaValidationException">The text is no JSON, or does not satisfy the schema.</exception>
    public static T Parse<TCodec, T>(ReadOnlySpan<byte> utf8Json)
        where TCodec : struct, IJsonCodec<T> =>
        TryParse<TCodec, T>(utf8Json, out T? value, out ValidationReport report) ? value : throw new SchemaValidationException(report);

    /// <summary>Reads and checks in one pass.</summary>
    /// <exception cref="SchemaValidationException">The text is no JSON, or does not satisfy the schema.</exception>
    public static T Parse<TCodec, T>(string json)
        where TCodec : struct, IJsonCodec<T> =>
        TryParse<TCodec, T>(json, out T? value, out ValidationReport report) ? value : throw new SchemaValidationException(report);

    /// <summary>Reads and checks in one pass.</summary>
    public static bool TryParse<TCodec, T>(ReadOnlySpan<byte> utf8Json, [MaybeNullWhen(false)] out T value, out ValidationReport report)
        where TCodec : struct, IJsonCodec<T>
    {
        if (!Utf8.IsValid(utf8Json))
        {
            value = default;
            report = ReportBuilder.InvalidUtf8(utf8Json);
            return false;
        }

        JsonCursor json = Start(utf8Json);
        ReportSink sink = default;
        value = TCodec.Read(ref json, ref sink);
        report = Finish(ref json, sink);
        if (!report.IsValid)
        {
            value = default;
        }

        return report.IsValid;
    }

    /// <summary>Reads and checks in one pass.</summary>
    public static bool TryParse<TCodec, T>(string json, [MaybeNullWhen(false)] out T value, out ValidationReport report)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        using Utf8Scratch utf8 = new(json);
        if (utf8.IsValid)
        {
            return TryParse<TCodec, T>(utf8.Text, out value, out report);
        }

        value = default;
        report = ReportBuilder.InvalidUtf16(utf8.Text);
        return false;
    }

    // RFC 8259, section 8.1: a parser may ignore a byte order mark.
    internal static JsonCursor Start(ReadOnlySpan<byte> utf8Json) => new(utf8Json, utf8Json.StartsWith("\uFEFF"u8) ? 3 : 0);

    private static ValidationReport Finish(ref JsonCursor json, ReportSink sink)
    {
        json.TryEnd();
        if (json.IsMalformed)
        {
            return ReportBuilder.Malformed(json);
        }

        return sink.Failures is { } failures ? ReportBuilder.Build(json.Document, failures) : ValidationReport.Valid;
    }
}
