using System.Runtime.CompilerServices;
using RealtimeGen.Harness;

namespace RealtimeGen.Corpus;

/// <summary>
/// A folder of <c>Cases</c>: the schemas of one project, of which the one named like the folder is judged; <c>valid.jsonl</c> and
/// <c>invalid.jsonl</c>, a document a line; <c>diagnostics.txt</c>, what the generator says of the schemas, absent where that is nothing.
/// </summary>
internal sealed class CorpusCase(string folder)
{
    public static IReadOnlyList<CorpusCase> All { get; } = [.. Directory.EnumerateDirectories(Root()).Order(StringComparer.Ordinal).Select(f => new CorpusCase(f))];

    public string Name { get; } = Path.GetFileName(folder);

    public string SchemaFile => Name + ".schema.json";

    public IReadOnlyList<string> Valid => Lines("valid.jsonl");

    public IReadOnlyList<string> Invalid => Lines("invalid.jsonl");

    /// <summary>Each as <c>RTG1013 file.schema.json(3,5)</c>, with the line and column of its start.</summary>
    public IReadOnlyList<string> Diagnostics => Lines("diagnostics.txt");

    public SchemaText[] Schemas =>
    [
        .. Directory.EnumerateFiles(folder, "*.schema.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => new SchemaText(GeneratorRun.ProjectDirectory + Path.GetRelativePath(folder, f).Replace('\\', '/'), File.ReadAllText(f))),
    ];

    private string[] Lines(string file)
    {
        string path = Path.Combine(folder, file);
        // Not ReadAllLines: documents may hold characters that it takes for line ends.
        return File.Exists(path) ? File.ReadAllText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static string Root([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Cases");
}
