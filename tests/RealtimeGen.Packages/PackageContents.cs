using System.IO.Compression;
using System.Xml.Linq;

namespace RealtimeGen.Packages;

[Collection(nameof(PackedPackages))]
public sealed class PackageContents(PackedPackages packages)
{
    [Theory]
    [InlineData("RealtimeGen", "analyzers/dotnet/cs/RealtimeGen.Generator.dll")]
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
    [InlineData("RealtimeGen")]
    [InlineData("RealtimeGen.Testing")]
    public void Runtime_comes_along_in_the_same_version_and_nothing_else_does(string package)
    {
        XElement dependency = Assert.Single(Specification(package).Descendants(), e => e.Name.LocalName == "dependency");

        Assert.Equal(("RealtimeGen.Runtime", packages.Version), (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value));
    }

    [Fact]
    public void Runtime_depends_on_no_package() =>
        Assert.DoesNotContain(Specification("RealtimeGen.Runtime").Descendants(), e => e.Name.LocalName == "dependency");

    [Fact]
    public void Package_is_no_development_dependency_which_would_hide_the_runtime() =>
        Assert.DoesNotContain(Specification("RealtimeGen").Descendants(), e => e.Name.LocalName == "developmentDependency");

    private string[] Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(package));
        return [.. archive.Entries.Select(e => e.FullName)];
    }

    private XDocument Specification(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(packages.PathOf(package));
        using Stream stream = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
