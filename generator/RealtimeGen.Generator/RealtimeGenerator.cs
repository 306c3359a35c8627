using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Documents;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Options.Items;
using RealtimeGen.Generator.Pipeline;

namespace RealtimeGen.Generator;

/// <summary>JSON Schema files of a project to C# types. The user's C# code never enters this pipeline: typing in it re-runs nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RealtimeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectFacts> facts = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectFacts.Read(pair.Left, pair.Right));

        IncrementalValuesProvider<(AdditionalText, AnalyzerConfigOptionsProvider)> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider);

        IncrementalValuesProvider<FileReading> readings = files
            .Select(static (pair, _) => SchemaFile.Find(pair.Item1, pair.Item2))
            .Where(static file => file is not null)
            .Select(static (file, cancellation) => FileReading.Read(file!, cancellation))
            .WithTrackingName(TrackingNames.Read);

        IncrementalValuesProvider<SchemaInput> schemas = readings
            .Select(static (reading, _) => reading.Input)
            .WithTrackingName(TrackingNames.Schema);

        IncrementalValueProvider<Binding.BoundProject> project = schemas.Collect()
            .Combine(facts)
            .Select(static (pair, cancellation) => BindStep.Run(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Bind);

        IncrementalValuesProvider<TypeModel> types = project
            .SelectMany(static (bound, _) => bound.Types)
            .WithTrackingName(TrackingNames.Type);

        IncrementalValuesProvider<CheckModel> checks = project
            .SelectMany(static (bound, _) => bound.Checks)
            .WithTrackingName(TrackingNames.Check);

        IncrementalValueProvider<ResolverModel?> resolver = project
            .Combine(facts)
            .Select(static (pair, _) => ResolverStep.Model(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Resolver);

        IncrementalValueProvider<ConfigurationModel?> configuration = project
            .Combine(facts)
            .Select(static (pair, _) => ConfigurationStep.Model(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Configuration);

        IncrementalValueProvider<ProjectItems> items = files
            .Select(static (pair, cancellation) => ProjectFile.Find(pair.Item1, pair.Item2, cancellation)!)
            .Where(static file => file is not null)
            .Collect()
            .Select(static (files, _) => new ProjectItems(files.ToEquatableArray()));

        IncrementalValueProvider<ProblemReport> problems = readings.Collect()
            .Combine(project)
            .Combine(items)
            .Select(static (pair, _) => ProblemReport.Of(pair.Left.Left, pair.Left.Right.Problems, pair.Right))
            .WithTrackingName(TrackingNames.Problems);

        IncrementalValueProvider<DocumentSchemas> documentSchemas = project.Select(static (bound, _) => new DocumentSchemas(bound));
        IncrementalValuesProvider<CheckedDocument> documents = files
            .Select(static (pair, _) => DocumentFile.Find(pair.Item1, pair.Item2))
            .Where(static file => file is not null)
            .Combine(documentSchemas)
            .Combine(items)
            .Select(static (pair, cancellation) => DocumentStep.Run(pair.Left.Left!, pair.Left.Right, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Document);

        IncrementalValuesProvider<DocumentsModel> accessors = documents
            .SelectMany(static (document, _) => document.Accessors)
            .Collect()
            .SelectMany(static (all, _) => DocumentNames.Group(all));

        context.RegisterSourceOutput(accessors, EmitStep.EmitDocuments);
        context.RegisterSourceOutput(documents, static (output, document) => document.Report(output.ReportDiagnostic));
        context.RegisterSourceOutput(types, static (output, type) => EmitStep.Emit(output, type));
        context.RegisterSourceOutput(checks, static (output, check) => EmitStep.Emit(output, check));
        context.RegisterSourceOutput(resolver, EmitStep.EmitResolver);
        context.RegisterSourceOutput(configuration, EmitStep.EmitConfiguration);
        context.RegisterSourceOutput(problems, static (output, report) => report.Report(output.ReportDiagnostic));
    }
}
