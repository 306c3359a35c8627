using System.Reflection;
using RealtimeGen.OpenAI;
using RealtimeGen.Snapshots.PublicApi;

namespace RealtimeGen.Snapshots;

/// <summary>
/// The public API of RealtimeGen.OpenAI, a line for each member: what a change of a schema, or of code by hand, means to callers. What every generated type
/// has (<c>Parse</c>, <c>WriteTo</c>, builders, equality) is left out.
/// </summary>
public sealed class OpenAIApi
{
    private static readonly Assembly Assembly = typeof(MigrationReport).Assembly;

    [Fact]
    public void Is_what_was_accepted() => Snapshot.Match(
        Assembly.GetExportedTypes()
            .Select(type => type.Namespace!)
            .Where(name => !name.StartsWith("RealtimeGen.Generated", StringComparison.Ordinal))
            .Distinct()
            .ToDictionary(name => name + ".cs", name => ApiText.Of(Assembly, name)),
        "PublicApi");
}
