using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Binding.Naming;

namespace RealtimeGen.Generator.Options;

/// <summary>The namespace that a C# file in the schema's place would get: root namespace and folders.</summary>
internal static class SchemaNamespace
{
    public static string Of(string path, string? link, AnalyzerConfigOptions project)
    {
        string root = Root(project);
        string? directory = SchemaFile.Value(project, OptionNames.ProjectDirectory)?.Replace('\\', '/').TrimEnd('/');
        string relative = link?.Replace('\\', '/') ?? (directory is not null && path.StartsWith(directory + "/", StringComparison.Ordinal)
            ? path.Substring(directory.Length + 1)
            : "");
        string[] folders = relative.Split('/');
        List<string> parts = root.Length == 0 ? [] : [root];
        for (int i = 0; i < folders.Length - 1; i++)
        {
            if (Identifier.Pascal(folders[i], "") is { Length: > 0 } part) parts.Add(part);
        }

        return string.Join(".", parts);
    }

    /// <summary>The project's root namespace, or nothing where it is none that C# could declare.</summary>
    public static string Root(AnalyzerConfigOptions project) =>
        SchemaFile.Value(project, OptionNames.RootNamespace) is { } root && IsValid(root) ? root : "";

    public static bool IsValid(string name)
    {
        foreach (string part in name.Split('.'))
        {
            if (!SyntaxFacts.IsValidIdentifier(part) || SyntaxFacts.GetKeywordKind(part) != SyntaxKind.None) return false;
        }

        return true;
    }
}
