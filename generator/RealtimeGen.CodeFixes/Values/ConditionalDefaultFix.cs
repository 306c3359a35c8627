using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.CodeFixes.Values;

/// <summary>RTG2015: names the type whose <c>default</c> is absent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConditionalDefaultFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RTG2015");

    private protected override Edit? Find(Reported reported) => reported.Property(FixProperties.Expression) is { } absent
        ? new Edit($"Write '{absent}'", new TextChange(reported.Span, absent))
        : null;
}
