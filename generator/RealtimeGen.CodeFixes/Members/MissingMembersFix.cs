using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeGen.CodeFixes.Editing;
using RealtimeGen.Generator.Analysis;

namespace RealtimeGen.CodeFixes.Members;

/// <summary>Sets the members that an object must have: all that C# requires (CS9035), or the one that the schema does (RTG2007).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MissingMembersFix : TextFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS9035", "RTG2007");

    private protected override Edit? Find(Reported reported)
    {
        foreach (SyntaxNode node in reported.Node.AncestorsAndSelf())
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax creation when Head(creation).Contains(reported.Span):
                    return Add(reported, reported.TypeOf(creation), creation.Initializer, creation.Span.End);
                case WithExpressionSyntax with when with.WithKeyword.Span == reported.Span:
                    return Add(reported, reported.TypeOf(with), with.Initializer, with.Span.End);
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when access.Name.Span == reported.Span:
                    return Call(reported, access);
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What comes before arguments and braces.</summary>
    private static TextSpan Head(BaseObjectCreationExpressionSyntax creation) =>
        TextSpan.FromBounds(creation.SpanStart, creation.ArgumentList?.SpanStart ?? creation.Initializer?.SpanStart ?? creation.Span.End);

    private static Edit? Add(Reported reported, ITypeSymbol? type, InitializerExpressionSyntax? initializer, int end)
    {
        if (type is not INamedTypeSymbol named || !Marks.Has(named, "JsonModelAttribute")) return null;
        HashSet<string> given = [.. Initializer.Names(initializer)];
        Placeholder placeholder = new(reported.Model, reported.Span.Start);
        if (reported.Diagnostic.Id == "CS9035")
        {
            IPropertySymbol[] missing = [.. RequiredMembers.Of(named).Where(property => !given.Contains(property.Name))];
            if (missing.Length == 0) return null;
            string names = string.Join(", ", missing.Select(property => $"'{property.Name}'"));
            return new Edit($"Set {names}", Initializer.Add(initializer, end, placeholder.Members(missing)));
        }

        return Property(reported, named) is { } property && !given.Contains(property.Name)
            ? new Edit($"Set '{property.Name}'", Initializer.Add(initializer, end, $"{property.Name} = {placeholder.Value(property.Type)}"))
            : null;
    }

    /// <summary>A setter before <c>Build</c>.</summary>
    private static Edit? Call(Reported reported, MemberAccessExpressionSyntax access) =>
        reported.Model.GetSymbolInfo(access.Name).Symbol is IMethodSymbol { ReturnType: INamedTypeSymbol built } && Property(reported, built) is { } property
            ? new Edit(
                $"Set '{property.Name}'",
                Edit.Insert(access.Expression.Span.End, $".{property.Name}({new Placeholder(reported.Model, reported.Span.Start).Value(property.Type)})"))
            : null;

    private static IPropertySymbol? Property(Reported reported, INamedTypeSymbol type) => reported.Property(FixProperties.Missing) is { } name
        ? RequiredMembers.Properties(type).LastOrDefault(property => property.SetMethod is not null && Marks.Member(property) == name)
        : null;
}
