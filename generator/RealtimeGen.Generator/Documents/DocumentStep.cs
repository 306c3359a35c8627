using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Pipeline;

namespace RealtimeGen.Generator.Documents;

internal static class DocumentStep
{
    public static CheckedDocument Run(DocumentFile file, DocumentSchemas schemas, CancellationToken cancellation)
    {
        SourceText text = file.Text.GetText(cancellation) ?? SourceText.From("");
        try
        {
            return new CheckedDocument(new DocumentCheck(file, text, schemas).Run().OrderBy(d => d.Location!.Span.Start).ToEquatableArray());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new CheckedDocument(
                [new DiagnosticInfo(InternalError.Id, LocationInfo.Create(file.Path, default, text), InternalError.Problem(file.Path, error).Arguments)]);
        }
    }
}

/// <summary>What is wrong with one document.</summary>
internal sealed record CheckedDocument(EquatableArray<DiagnosticInfo> Diagnostics)
{
    public void Report(Action<Diagnostic> report)
    {
        foreach (DiagnosticInfo diagnostic in Diagnostics) report(diagnostic.ToDiagnostic());
    }
}
