using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.CodeFixes.Members;

namespace RealtimeGen.CodeFixes.Builders;

/// <summary>Ends a chain that is given where what it builds is wanted: CS0029, CS0030, CS1503.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MissingBuildFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0029", "CS0030", "CS1503");

    private protected override Edit? Find(Reported reported)
    {
        ExpressionSyntax? chain = reported.Expression is CastExpressionSyntax cast ? cast.Expression : reported.Expression;
        if (chain is null || Stage.Of(reported.TypeOf(chain)) is not { } stage || stage.PathTo(s => s.Built is not null) is not { } path) return null;
        Stage last = path.Count == 0 ? stage : Stage.Of(path[path.Count - 1].ReturnType)!;
        if (!IsWanted(reported, chain, last.Built!)) return null;

        Placeholder placeholder = new(reported.Model, chain.SpanStart);
        string calls = string.Concat(path.Select(call => StageCalls.Text(call, placeholder))) + ".Build()";
        string title = path.Count == 0 ? "Add 'Build()'" : $"Add {StageCalls.Names(path)} and 'Build()'";
        bool isPrimary = chain is InvocationExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax;
        return isPrimary
            ? new Edit(title, Edit.Insert(chain.Span.End, calls))
            : new Edit(title, Edit.Insert(chain.SpanStart, "("), Edit.Insert(chain.Span.End, ")" + calls));
    }

    private static bool IsWanted(Reported reported, ExpressionSyntax chain, ITypeSymbol built)
    {
        if (chain.Parent is CastExpressionSyntax cast) return Fits(reported, built, reported.TypeOf(cast));
        if (chain.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument && reported.Diagnostic.Id == "CS1503")
        {
            int index = list.Arguments.IndexOf(argument);
            SymbolInfo called = reported.Model.GetSymbolInfo(call);
            IEnumerable<ISymbol> candidates = called.Symbol is { } symbol ? [symbol] : called.CandidateSymbols;
            return candidates.OfType<IMethodSymbol>().Any(
                method => Parameter(method, argument, index) is { } parameter && Fits(reported, built, parameter.Type));
        }

        ITypeSymbol? wanted = chain.Parent is ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection }
            ? Item(reported.Model.GetTypeInfo(collection).ConvertedType)
            : reported.Model.GetTypeInfo(chain).ConvertedType;
        return Fits(reported, built, wanted);
    }

    private static ITypeSymbol? Item(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var item] } => item,
        _ => null,
    };

    private static IParameterSymbol? Parameter(IMethodSymbol method, ArgumentSyntax argument, int index) => argument.NameColon is { } name
        ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText)
        : index < method.Parameters.Length ? method.Parameters[index] : null;

    private static bool Fits(Reported reported, ITypeSymbol built, ITypeSymbol? wanted) =>
        wanted is not null and not IErrorTypeSymbol && reported.Model.Compilation.ClassifyConversion(built, wanted).IsImplicit;
}
