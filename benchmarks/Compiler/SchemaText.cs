using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A schema file as the compiler gives it to generators.</summary>
internal sealed class SchemaText(string path, string json) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(json, Encoding.UTF8);

    /// <summary>The session of the beta protocol.</summary>
    public static SchemaText[] Session => [Packaged("session.schema.json")];

    /// <summary>All events of the GA protocol, and the session that they refer to.</summary>
    public static SchemaText[] GaEvents => [Packaged("ga/session.schema.json"), Packaged("ga/events.schema.json")];

    public override string Path { get; } = $"/project/{path}";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private static SchemaText Packaged(string name) => new(name, Encoding.UTF8.GetString(Resource.Read(name)));
}
