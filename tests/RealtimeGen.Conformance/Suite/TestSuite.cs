using System.Text.Json;

namespace RealtimeGen.Conformance.Suite;

/// <summary>A folder with the official JSON-Schema-Test-Suite.</summary>
internal sealed class TestSuite
{
    /// <summary>Names the folder for the tests and, without an argument, for the program.</summary>
    public const string FolderVariable = "JSON_SCHEMA_TEST_SUITE";

    private readonly string _folder;

    /// <exception cref="DirectoryNotFoundException">There is no suite in the folder.</exception>
    public TestSuite(string folder)
    {
        _folder = Path.GetFullPath(folder);
        if (!Directory.Exists(Path.Combine(_folder, "tests"))) throw new DirectoryNotFoundException($"'{_folder}' has no folder 'tests'.");
        Remotes = new Remotes(Path.Combine(_folder, "remotes"));
    }

    public Remotes Remotes { get; }

    /// <summary>Every case of a draft in the order of its files' names, the mandatory ones first.</summary>
    public IEnumerable<SuiteCase> Cases(SuiteDraft draft)
    {
        string root = Path.Combine(_folder, "tests", draft.Folder);
        return Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .OrderBy(file => file.StartsWith("optional/", StringComparison.Ordinal))
            .ThenBy(file => file, StringComparer.Ordinal)
            .SelectMany(file => Read(draft, file, Path.Combine(root, file)));
    }

    private static IEnumerable<SuiteCase> Read(SuiteDraft draft, string file, string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        return
        [
            .. json.RootElement.EnumerateArray().Select(entry => new SuiteCase(
                draft,
                file,
                entry.GetProperty("description").GetString()!,
                entry.GetProperty("schema").GetRawText(),
                [.. entry.GetProperty("tests").EnumerateArray().Select(Test)])),
        ];
    }

    private static SuiteTest Test(JsonElement test) => new(
        test.GetProperty("description").GetString()!, test.GetProperty("data").GetRawText(), test.GetProperty("valid").GetBoolean());
}
