using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Options;

/// <summary>A JSON file that may be a document of one of the project's schemas.</summary>
/// <param name="IsDefault">Found by the default pattern: nobody said that it is one of ours.</param>
/// <param name="Sections">Empty for a document that is checked whole.</param>
internal sealed record DocumentFile(
    AdditionalText Text, string Path, bool IsDefault, EquatableArray<DocumentSection> Sections, EquatableArray<OptionProblem> Problems)
{
    /// <summary>Null for additional files that are no documents.</summary>
    public static DocumentFile? Find(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        AnalyzerConfigOptions file = options.GetOptions(text);
        if (!file.TryGetValue(OptionNames.Kind, out string? kind) || !string.Equals(kind, "Document", StringComparison.OrdinalIgnoreCase)) return null;
        List<DocumentSection> sections = [];
        List<OptionProblem> problems = [];
        foreach (string entry in (SchemaFile.Value(file, OptionNames.Sections) ?? "").Split('|'))
        {
            if (entry.Trim().Length == 0) continue;
            int equals = entry.LastIndexOf('=');
            string pointer = equals < 0 ? "" : entry.Substring(0, equals).Trim();
            if (pointer.StartsWith("/", StringComparison.Ordinal)) sections.Add(new DocumentSection(pointer, entry.Substring(equals + 1).Trim(), entry.Trim()));
            else problems.Add(new OptionProblem("Sections", entry.Trim(), "entries such as /Realtime/Session=session.schema.json with '|' between them"));
        }

        return new DocumentFile(
            text,
            text.Path.Replace('\\', '/'),
            SchemaFile.Value(file, OptionNames.IsDefault) == "true",
            sections.ToEquatableArray(),
            problems.ToEquatableArray());
    }
}

/// <param name="Pointer">JSON Pointer of the section.</param>
/// <param name="Schema">Path or <c>$id</c> of its schema.</param>
/// <param name="Entry">Both, as they are written.</param>
internal sealed record DocumentSection(string Pointer, string Schema, string Entry);
