using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Options.Items;
using RealtimeGen.Generator.Pipeline;

namespace RealtimeGen.Generator.Documents;

internal static class DocumentStep
{
    public static CheckedDocument Run(DocumentFile file, DocumentSchemas schemas, ProjectItems items, CancellationToken cancellation)
    {
        // What cannot be read is reported by the compiler and by RTG0004.
        if (file.Text.GetText(cancellation) is not { } text) return new CheckedDocument([], []);
        try
        {
            DocumentCheck check = new(file, text, schemas, items);
            return new CheckedDocument(check.Run().OrderBy(d => d.Location!.Span.Start).ToEquatableArray(), check.Accessors.ToEquatableArray());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new CheckedDocument(
                [new DiagnosticInfo(InternalError.Id, LocationInfo.Create(file.Path, default, text), InternalError.Problem(file.Path, error).Arguments)], []);
        }
    }
}

/// <summary>What is wrong with one document, and what is emitted for it all the same: one error stays one.</summary>
internal sealed record CheckedDocument(EquatableArray<DiagnosticInfo> Diagnostics, EquatableArray<DocumentAccessor> Accessors)
{
    public void Report(Action<Diagnostic> report)
    {
        foreach (DiagnosticInfo diagnostic in Diagnostics) report(diagnostic.ToDiagnostic());
    }
}
