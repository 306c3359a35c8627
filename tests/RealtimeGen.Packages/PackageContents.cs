using System.IO.Compression;
using System.Xml.Linq;

namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class PackageContents(PackedPackages packages)
{
    [Theory]
    [InlineData("RealtimeGen", "analyzers/dotnet/cs/RealtimeGen.Generator.dll")]
    [InlineData("RealtimeGen", "analyzers/dotnet/cs/RealtimeGen.CodeFixes.dll")]
    [InlineData("RealtimeGen", "build/RealtimeGen.props")]
    [InlineData("RealtimeGen", "build/RealtimeGen.targets")]
    [InlineData("RealtimeGen", "schemas/beta/session.schema.json")]
    [InlineData("RealtimeGen", "schemas/beta/events.schema.json")]
    [InlineData("RealtimeGen", "schemas/ga/session.schema.json")]
    [InlineData("RealtimeGen", "schemas/ga/events.schema.json")]
    [InlineData("RealtimeGen", "README.md")]
    [InlineData("RealtimeGen.Runtime", "lib/net10.0/RealtimeGen.Runtime.dll")]
    [InlineData("RealtimeGen.Runtime", "lib/net10.0/RealtimeGen.Runtime.xml")]
    [InlineData("RealtimeGen.Runtime", "README.md")]
    [InlineData("RealtimeGen.OpenAI", "lib/net10.0/RealtimeGen.OpenAI.dll")]
    [InlineData("RealtimeGen.OpenAI", "lib/net10.0/RealtimeGen.OpenAI.xml")]
    [InlineData("RealtimeGen.OpenAI", "README.md")]
    [InlineData("RealtimeGen.Testing", "lib/net10.0/RealtimeGen.Testing.dll")]
    [InlineData("RealtimeGen.Testing", "lib/net10.0/RealtimeGen.Testing.xml")]
    [InlineData("RealtimeGen.Testing", "README.md")]
    public void Package_holds(string package, string entry) => Assert.Contains(entry, Entries(package));

    [Fact]
    public void Generator_brings_no_other_assembly_into_the_compiler() =>
        Assert.All(Entries("RealtimeGen").Where(e => e.EndsWith(".dll", StringComparison.Ordinal)),
            e => Assert.StartsWith("analyzers/dotnet/cs/RealtimeGen.", e, StringComparison.Ordinal));

    [Fact]
    public void Nothing_is_forced_on_projects_that_reference_the_package_through_another() =>
        Assert.DoesNotContain(Entries("RealtimeGen"), e => e.StartsWith("buildTransitive/", StringComparison.Ordinal));

    [Theory]
    [InlineData("RealtimeGen", "RealtimeGen.Runtime")]
    [InlineData("RealtimeGen.OpenAI", "RealtimeGen", "RealtimeGen.Runtime")]
    [InlineData("RealtimeGen.Testing", "RealtimeGen.OpenAI")]
    public void Package_depends_on_ours_in_the_same_version_and_on_nothing_else(string package, params string[] dependencies) =>
        Assert.Equal(
            dependencies.Select(id => (id, packages.Version)),
            Dependencies(package).Select(d => (d.Attribute("id")!.Value, d.Attribute("version")!.Value)).Order());

    [Fact]
    public void Ready_made_types_bring_the_generator_with_its_build_files_and_checks() =>
        Assert.Null(Dependencies("RealtimeGen.OpenAI").Single(d => d.Attribute("id")!.Value == "RealtimeGen").Attribute("exclude"));

    [Fact]
    public void Runtime_depends_on_the_logging_abstractions_alone() =>
        Assert.Equal("Microsoft.Extensions.Logging.Abstractions", Assert.Single(Dependencies("RealtimeGen.Runtime")).Attribute("id")!.Value);

    [Fact]
    public void Package_is_no_development_dependency_which_would_hide_the_runtime() =>
        Assert.DoesNotContain(Specification("RealtimeGen").Descendants(), e => e.Name.LocalName == "developmentDependency");

    private string[] Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(package));
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    private IEnumerable<XElement> Dependencies(string package) => Specification(package).Descendants().Where(e => e.Name.LocalName == "dependency");

    private XDocument Specification(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(package));
        using Stream stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
