using RealtimeGen.CodeFixes.Members;

namespace RealtimeGen.CodeFixes.Builders;

/// <summary>The calls that a chain lacks, as C#.</summary>
internal static class StageCalls
{
    public static string Text(IMethodSymbol call, Placeholder placeholder) =>
        $".{call.Name}({(call.Parameters.Length == 0 ? "" : placeholder.Of(call.Parameters[0].Type))})";

    public static string Names(IEnumerable<IMethodSymbol> calls) => string.Join(", ", calls.Select(call => $"'{call.Name}'"));
}
