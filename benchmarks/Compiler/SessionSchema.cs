using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Compiler;

internal sealed class SessionSchema : AdditionalText
{
    private readonly SourceText _text = SourceText.From(Encoding.UTF8.GetString(Resource.Read("session.schema.json")), Encoding.UTF8);

    public override string Path => "/project/session.schema.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
