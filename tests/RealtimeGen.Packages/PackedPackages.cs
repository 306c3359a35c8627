using System.Collections.Concurrent;
using System.IO.Compression;

namespace RealtimeGen.Packages;

/// <summary>The packages of this source tree, packed once under a version that no cache can know.</summary>
/// <remarks>One collection, so one build at a time: each of them uses every core.</remarks>
[CollectionDefinition(nameof(PackedPackages))]
public sealed class PackedPackages : ICollectionFixture<PackedPackages>, IDisposable
{
    // What the runtime depends on; packing it has restored them, so nothing waits for a registry.
    private static readonly string[] PublishedDependencies = ["microsoft.extensions.logging.abstractions", "microsoft.extensions.dependencyinjection.abstractions"];

    private readonly string _folder = Directory.CreateTempSubdirectory("RealtimeGen.Packages.").FullName;

    private readonly ConcurrentDictionary<(string Template, string Name, string Package), string> _templates = new();

    public PackedPackages()
    {
        Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";
        Environment = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path.Combine(_folder, "packages"),
            // Nothing here depends on a published package, so nothing here should wait for a registry.
            ["NuGetAudit"] = "false",
        };
        File.WriteAllText(Path.Combine(_folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        foreach (string project in (string[])["generator/RealtimeGen", "runtime/RealtimeGen.Runtime", "runtime/RealtimeGen.OpenAI", "runtime/RealtimeGen.Testing"])
        {
            // Intermediate files go to a folder of our own: the build that runs these tests is using the repository's.
            DotNet.Run(RepositoryRoot(), new Dictionary<string, string>(),
                "pack", project, "--output", Feed, "--artifacts-path", Path.Combine(_folder, "artifacts"), $"-p:Version={Version}", "-p:RunAnalyzers=false").Succeeds();
        }

        foreach (string package in PublishedDependencies.SelectMany(VersionsOf)) File.Copy(package, Path.Combine(Feed, Path.GetFileName(package)));
    }

    public string Version { get; }

    /// <summary>A folder that serves as package source.</summary>
    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>For every command that consumes the packages.</summary>
    internal IReadOnlyDictionary<string, string> Environment { get; }

    /// <summary>The user's own packages, for the native compiler: it is large, and comes from a registry where it is not there. Empty where there are none.</summary>
    internal string CompilerPackages { get; } = Existing(Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages"));

    public string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    public string TextOf(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package));
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A new, empty folder outside the repository, where the feed is a package source.</summary>
    internal string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N")[..8])).FullName;

    /// <summary>A project of the given template with a package added, as the README says it; made once, to be copied.</summary>
    internal string Template(string template, string name, string package) => _templates.GetOrAdd((template, name, package), _ =>
    {
        string folder = NewFolder();
        DotNet.Run(folder, Environment, "new", template, "--name", name, "--output", folder).Succeeds();
        DotNet.Run(folder, Environment, "add", "package", package, "--version", Version, "--source", Feed).Succeeds();
        return folder;
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> VersionsOf(string dependency) =>
        Directory.EnumerateFiles(Path.Combine(CompilerPackages, dependency), "*.nupkg", SearchOption.AllDirectories);

    private static string Existing(string folder) => Directory.Exists(folder) ? folder : "";

    internal static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RealtimeGen.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
