using System.Text.Json;

namespace RealtimeGen.Packages;

/// <summary>A project of a user: made by <c>dotnet new</c>, in a folder outside the repository.</summary>
internal sealed class Consumer
{
    private readonly PackedPackages _packages;

    private Consumer(PackedPackages packages, string folder, string name)
    {
        _packages = packages;
        Folder = Path.Combine(folder, name);
        ProjectFile = Path.Combine(Folder, name + ".csproj");
    }

    public string Folder { get; }

    public string ProjectFile { get; }

    public static Consumer Create(PackedPackages packages, string name = "App", string template = "console", string package = "RealtimeGen")
    {
        Consumer consumer = new(packages, packages.NewFolder(), name);
        Directory.CreateDirectory(consumer.Folder);
        foreach (string file in Directory.EnumerateFiles(packages.Template(template, name, package)))
        {
            File.Copy(file, Path.Combine(consumer.Folder, Path.GetFileName(file)));
        }
        return consumer;
    }

    /// <summary>A console project beside this one, which references it and no package.</summary>
    public Consumer CreateDownstream(string name)
    {
        Consumer downstream = new(_packages, Path.GetDirectoryName(Folder)!, name);
        DotNet.Run(Path.GetDirectoryName(Folder)!, _packages.Environment, "new", "console", "--name", name).Succeeds();
        downstream.Run("add", "reference", ProjectFile).Succeeds();
        return downstream;
    }

    public Consumer Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Adds to the project file, before its end.</summary>
    public Consumer AddToProject(string xml)
    {
        File.WriteAllText(ProjectFile, File.ReadAllText(ProjectFile).Replace("</Project>", xml + "</Project>", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Where a text first stands in the project file, as compilers write it.</summary>
    public string PlaceOf(string text)
    {
        string[] lines = File.ReadAllLines(ProjectFile);
        int line = Array.FindIndex(lines, l => l.Contains(text, StringComparison.Ordinal));
        return $"{ProjectFile}({line + 1},{lines[line].IndexOf(text, StringComparison.Ordinal) + 1})";
    }

    /// <summary>No warning is expected of a project that does nothing wrong.</summary>
    public DotNetResult Build() => Run("build", "--nologo", "-v", "quiet", "-warnaserror");

    /// <summary>Runs one target, with the properties given: what a user calls by name.</summary>
    public DotNetResult RunTarget(string target, params IEnumerable<string> properties) =>
        Run(["build", "--nologo", $"-t:{target}", .. properties.Select(property => $"-p:{property}")]);

    /// <summary>Publishes as a native program, and says what it prints.</summary>
    public string PublishedOutput()
    {
        string folder = Path.Combine(Folder, "published");
        Run("publish", "--nologo", "-v", "quiet", "-warnaserror", "--output", folder, $"-p:RestoreAdditionalProjectFallbackFolders={_packages.CompilerPackages}").Succeeds();
        return DotNet.RunProgram(Path.Combine(folder, Path.GetFileNameWithoutExtension(ProjectFile)), folder, _packages.Environment, []).Succeeds().Output.TrimEnd();
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>What the program that was built last prints.</summary>
    public string Output() => Run("run", "--no-build").Succeeds().Output.TrimEnd();

    /// <summary>Items as an editor sees them: evaluated, no target run.</summary>
    public string[] Items(string type)
    {
        Run("restore").Succeeds();
        using JsonDocument items = JsonDocument.Parse(Run("msbuild", $"-getItem:{type}").Succeeds().Output);
        return [.. items.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!)];
    }

    private DotNetResult Run(params IEnumerable<string> arguments) => DotNet.Run(Folder, _packages.Environment, arguments);
}
