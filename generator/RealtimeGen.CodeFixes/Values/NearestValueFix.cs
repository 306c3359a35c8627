using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.CodeFixes.Values;

/// <summary>Writes the value or the name that was meant: RTG2003, RTG2004, RTG2006, RTG2008, RTG2009.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestValueFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RTG2003", "RTG2004", "RTG2006", "RTG2008", "RTG2009");

    private protected override Edit? Find(Reported reported)
    {
        string? json = reported.Property(FixProperties.Value);
        if (json is null && reported.Property(FixProperties.Name) is { } name) json = JsonInCode.Quote(name);
        return json is null ? null : JsonInCode.Replace(reported, json);
    }
}
