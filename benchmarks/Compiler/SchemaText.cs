using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A schema file as the compiler gives it to generators.</summary>
internal sealed class SchemaText(string name, string json) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(json, Encoding.UTF8);

    public static SchemaText Session => new("session", Encoding.UTF8.GetString(Resource.Read("session.schema.json")));

    public override string Path { get; } = $"/project/{name}.schema.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
