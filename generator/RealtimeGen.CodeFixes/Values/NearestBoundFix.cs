using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.CodeFixes.Values;

/// <summary>RTG2005: writes the bound that the value passes. One at a time: a number that is cut off is not what somebody meant until they say so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestBoundFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RTG2005");

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override Edit? Find(Reported reported) =>
        reported.Property(FixProperties.Value) is { } bound ? JsonInCode.Replace(reported, bound) : null;
}
