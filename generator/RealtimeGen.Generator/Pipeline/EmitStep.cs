using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Emit;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Pipeline;

internal static class EmitStep
{
    public static void Emit(SourceProductionContext output, CodecModel model)
    {
        try
        {
            foreach ((string hint, SourceText text) in TypeEmitter.Emit(model))
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                output.AddSource(hint, text);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Report(output, model.SchemaFile, error);
        }
    }

    public static void EmitResolver(SourceProductionContext output, ResolverModel? resolver)
    {
        if (resolver is null) return;
        string prefix = resolver.Namespace.Length == 0 ? "" : resolver.Namespace + ".";
        try
        {
            output.AddSource(prefix + "RealtimeGenTypeInfoResolver.g.cs", ResolverEmitter.Emit(resolver));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Report(output, "RealtimeGenTypeInfoResolver", error);
        }
    }

    public static void EmitConfiguration(SourceProductionContext output, ConfigurationModel? configuration)
    {
        if (configuration is null) return;
        try
        {
            output.AddSource("RealtimeGen.Configuration.g.cs", ConfigurationEmitter.Emit(configuration));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Report(output, "FromConfiguration", error);
        }
    }

    public static void EmitDocuments(SourceProductionContext output, DocumentsModel documents)
    {
        try
        {
            output.AddSource(HintName.Prefix(documents.Type) + ".Documents.g.cs", DocumentsEmitter.Emit(documents));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Report(output, documents.Type.Name, error);
        }
    }

    private static void Report(SourceProductionContext output, string subject, Exception error) =>
        output.ReportDiagnostic(new DiagnosticInfo(InternalError.Id, null, InternalError.Problem(subject, error).Arguments).ToDiagnostic());
}
