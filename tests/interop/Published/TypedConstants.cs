namespace RealtimeGen.Interop.Published;

/// <summary>A file of TypeScript with one typed constant a line, and what the compiler says of each.</summary>
internal sealed class TypedConstants
{
    private readonly List<string> _lines =
    [
        .. EventUnion.All.Select(union => $"import type {{ {union.Export} as {union.Alias} }} from \"{union.Module}\";"),
    ];

    private ILookup<int, TypeScriptError> _errors = Enumerable.Empty<TypeScriptError>().ToLookup(error => error.Line);

    /// <summary>The line that the constant is on.</summary>
    public int Add(EventUnion union, string literal)
    {
        _lines.Add($"export const e{_lines.Count + 1}: {union.Alias} = {literal};");
        return _lines.Count;
    }

    public void Compile()
    {
        int first = EventUnion.All.Count + 1;
        Directory.CreateDirectory(Path.Combine(Node.Folder, "obj"));
        File.WriteAllLines(Path.Combine(Node.Folder, "obj", "events.ts"), _lines);
        _errors = TypeScriptError.ParseAll(Node.TypeScript()).ToLookup(error => error.File == "obj/events.ts" && error.Line >= first ? error.Line : 0);
        Assert.True(!_errors.Contains(0), $"The compiler complains of something else than the events; run 'npm ci' in tests/interop.\n{string.Join('\n', _errors[0])}");
    }

    public IReadOnlyList<TypeScriptError> Errors(int line) => [.. _errors[line]];
}
