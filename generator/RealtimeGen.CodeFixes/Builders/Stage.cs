namespace RealtimeGen.CodeFixes.Builders;

/// <summary>A stage of a generated builder.</summary>
internal sealed class Stage
{
    /// <summary>More than an object has required members, and an end to stages that lead in a circle.</summary>
    private const int MostStages = 100;

    private readonly INamedTypeSymbol _type;

    private Stage(INamedTypeSymbol type) => _type = type;

    /// <summary>What <c>Build</c> returns; null where something required is missing.</summary>
    public ITypeSymbol? Built => Methods.FirstOrDefault(method => method is { Name: "Build", Parameters.Length: 0 })?.ReturnType;

    private IEnumerable<IMethodSymbol> Methods => _type.GetMembers().OfType<IMethodSymbol>().Where(
        method => method is { IsStatic: false, MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public });

    public static Stage? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && Marks.Has(named, "JsonBuilderAttribute") ? new Stage(named) : null;

    public bool Has(string method) => Methods.Any(m => m.Name == method);

    /// <summary>The calls that lead from here to a stage that <paramref name="isReached"/>; null where none do.</summary>
    public IReadOnlyList<IMethodSymbol>? PathTo(Func<Stage, bool> isReached)
    {
        List<IMethodSymbol> path = [];
        for (Stage? stage = this; stage is not null && path.Count < MostStages; stage = Of(path[path.Count - 1].ReturnType))
        {
            if (isReached(stage)) return path;
            if (stage.Next is not { } next) return null;
            path.Add(next);
        }

        return null;
    }

    /// <summary>The setter of the member that the stage waits for, or the choice of the first case.</summary>
    private IMethodSymbol? Next => Methods.FirstOrDefault(method => method is { IsGenericMethod: false, Parameters.Length: 1 }
            && Marks.Has(method, "JsonMemberAttribute") && !SymbolEqualityComparer.Default.Equals(method.ReturnType, _type))
        ?? Methods.FirstOrDefault(method => method.Parameters.Length == 0 && Of(method.ReturnType) is not null);
}
