using RealtimeGen.Harness;

namespace RealtimeGen.Snapshots;

/// <summary>What a reviewer sees: a small schema for each kind of type, and everything emitted for it.</summary>
public sealed class EmittedCode
{
    public static TheoryData<string> Cases => [.. Names()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_what_was_accepted(string name) => Snapshot.Match(Run(name).Sources, Path.GetFileName(name).Split('.')[0]);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compiles_without_a_diagnostic(string name) => Assert.Empty(Run(name).CompilerDiagnostics);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_the_same_under_another_culture(string name)
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        IReadOnlyDictionary<string, string> expected = Run(name).Sources;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal(expected, Run(name).Sources);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void For_a_configuration_is_what_was_accepted(string name) => Snapshot.Match(
        Run(name, withConfiguration: true).Sources.Where(s => s.Key == "RealtimeGen.Configuration.g.cs").ToDictionary(),
        Path.GetFileName(name).Split('.')[0] + "-configuration");

    [Theory]
    [MemberData(nameof(Cases))]
    public void For_a_configuration_compiles_without_a_diagnostic(string name) => Assert.Empty(Run(name, withConfiguration: true).CompilerDiagnostics);

    private static GeneratorRun Run(string name, bool withConfiguration = false)
    {
        using StreamReader reader = new(typeof(EmittedCode).Assembly.GetManifestResourceStream(name)!);
        return GeneratorRun.Of("", "App", [new SchemaText(GeneratorRun.ProjectDirectory + name, reader.ReadToEnd())], withConfiguration: withConfiguration);
    }

    private static IEnumerable<string> Names() =>
        typeof(EmittedCode).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
