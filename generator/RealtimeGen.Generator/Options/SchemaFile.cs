using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeGen.Generator.Options;

/// <summary>A schema file as the project gives it: the input of the pipeline, the only record that holds a Roslyn object.</summary>
internal sealed record SchemaFile(AdditionalText Text, string Path, SchemaOptions Options, OptionProblem? Problem)
{
    /// <summary>Null for additional files that are not ours.</summary>
    public static SchemaFile? Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions file = options.GetOptions(text);
        if (!file.TryGetValue(OptionNames.Kind, out string? kind) || !string.Equals(kind, "Schema", StringComparison.OrdinalIgnoreCase)) return null;
        string path = text.Path.Replace('\\', '/');
        return new SchemaFile(text, path, Read(path, file, options.GlobalOptions, out OptionProblem? problem), problem);
    }

    private static SchemaOptions Read(string path, AnalyzerConfigOptions file, AnalyzerConfigOptions project, out OptionProblem? problem)
    {
        problem = null;
        string? ns = Value(file, OptionNames.Namespace);
        if (ns is not null && !SchemaNamespace.IsValid(ns))
        {
            problem = new OptionProblem("Namespace", ns, "a C# namespace, such as My.App");
            ns = null;
        }

        string? rootType = Value(file, OptionNames.RootType);
        if (rootType is not null && !Binding.Naming.Identifier.IsValid(rootType))
        {
            problem = new OptionProblem("RootType", rootType, "a C# identifier");
            rootType = null;
        }

        string accessibility = Value(file, OptionNames.Accessibility) ?? "public";
        if (accessibility is not ("public" or "internal"))
        {
            problem = new OptionProblem("Accessibility", accessibility, "public or internal");
            accessibility = "public";
        }

        return new SchemaOptions(ns ?? SchemaNamespace.Of(path, Value(file, OptionNames.Link), project), rootType, accessibility);
    }

    internal static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
