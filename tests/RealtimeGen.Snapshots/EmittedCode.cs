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

    private static GeneratorRun Run(string name)
    {
        using StreamReader reader = new(typeof(EmittedCode).Assembly.GetManifestResourceStream(name)!);
        return GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + name, reader.ReadToEnd()));
    }

    private static IEnumerable<string> Names() =>
        typeof(EmittedCode).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
