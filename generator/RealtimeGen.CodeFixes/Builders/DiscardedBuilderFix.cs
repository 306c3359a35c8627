using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;

namespace RealtimeGen.CodeFixes.Builders;

/// <summary>RTG2013: goes on with the chain in the variable that it starts from, or ends it with <c>Build()</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DiscardedBuilderFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RTG2013");

    private protected override Edit? Find(Reported reported)
    {
        if (reported.Expression is not InvocationExpressionSyntax chain || reported.TypeOf(chain) is not { } type) return null;
        ExpressionSyntax start = chain;
        while (start is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }) start = access.Expression;
        if (start is IdentifierNameSyntax && IsVariable(reported.Model.GetSymbolInfo(start).Symbol, type))
            return new Edit($"Assign the result to '{start}'", Edit.Insert(chain.SpanStart, $"{start} = "));

        return Stage.Of(type)?.Built is null ? null : new Edit("Add 'Build()'", Edit.Insert(chain.Span.End, ".Build()"));
    }

    private static bool IsVariable(ISymbol? symbol, ITypeSymbol type) => symbol switch
    {
        ILocalSymbol { IsForEach: false, IsUsing: false, RefKind: RefKind.None } local => Is(local.Type, type),
        IParameterSymbol { RefKind: RefKind.None or RefKind.Ref } parameter => Is(parameter.Type, type),
        IFieldSymbol { IsReadOnly: false, IsConst: false } field => Is(field.Type, type),
        _ => false,
    };

    private static bool Is(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
