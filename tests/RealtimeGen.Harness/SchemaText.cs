using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Harness;

/// <summary>A schema file in memory, with its item's metadata.</summary>
public class SchemaText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

    public override string Path { get; } = path;

    /// <summary>Metadata of the <c>RealtimeGenSchema</c> item: <c>Namespace</c>, <c>RootType</c>, <c>Accessibility</c>, <c>Dialect</c>, <c>Formats</c>, <c>Link</c>.</summary>
    public Dictionary<string, string> Metadata { get; init; } = [];

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
