using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Options;

/// <summary>A schema file as the project gives it: the input of the pipeline, the only record that holds a Roslyn object.</summary>
internal sealed record SchemaFile(AdditionalText Text, string Path, SchemaOptions Options, EquatableArray<OptionProblem> Problems)
{
    /// <summary>Null for additional files that are not ours.</summary>
    public static SchemaFile? Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions file = options.GetOptions(text);
        if (!file.TryGetValue(OptionNames.Kind, out string? kind) || !string.Equals(kind, "Schema", StringComparison.OrdinalIgnoreCase)) return null;
        string path = text.Path.Replace('\\', '/');
        List<OptionProblem> problems = [];
        return new SchemaFile(text, path, Read(path, file, options.GlobalOptions, problems), problems.ToEquatableArray());
    }

    private static SchemaOptions Read(string path, AnalyzerConfigOptions file, AnalyzerConfigOptions project, List<OptionProblem> problems)
    {
        string? ns = Checked("Namespace", Value(file, OptionNames.Namespace), SchemaNamespace.IsValid, "a C# namespace, such as My.App", problems);
        string? rootType = Checked("RootType", Value(file, OptionNames.RootType), Binding.Naming.Identifier.IsValid, "a C# identifier", problems);
        string? accessibility = Checked(
            "Accessibility", Value(file, OptionNames.Accessibility), v => v is "public" or "internal", "public or internal", problems);
        string? dialect = Checked(
            "Dialect", Value(file, OptionNames.Dialect), v => Dialects.Parse(v) is not null, "4, 6, 7, 2019-09 or 2020-12", problems);
        string? formats = Checked("Formats", Value(file, OptionNames.Formats), v => v is "assert" or "annotate", "assert or annotate", problems);
        return new SchemaOptions(
            ns ?? SchemaNamespace.Of(path, Value(file, OptionNames.Link), project),
            rootType,
            accessibility ?? "public",
            dialect is null ? Dialects.Default : Dialects.Parse(dialect)!.Value,
            formats == "assert");
    }

    private static string? Checked(string name, string? value, Func<string, bool> isValid, string expected, List<OptionProblem> problems)
    {
        if (value is null || isValid(value)) return value;
        problems.Add(new OptionProblem(name, value, expected));
        return null;
    }

    internal static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
