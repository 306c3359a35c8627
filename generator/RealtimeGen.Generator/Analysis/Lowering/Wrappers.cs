using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Creations that add nothing to what they are given. What a constructor of the user's makes of its arguments is not known.</summary>
internal static class Wrappers
{
    /// <summary>What a case holds that stands around a value of another type, or a struct around JSON; null for any other creation.</summary>
    public static IOperation? Content(IObjectCreationOperation creation, TypeSymbols symbols)
    {
        if (creation is not { Arguments: [{ Value: { } value, Parameter: { } parameter }], Initializer: null, Type: INamedTypeSymbol type }) return null;
        bool isCase = parameter.Name is "Value" or "Json" && type.BaseType is { } union && symbols.Model(union) is not null && symbols.Model(type) is null
            && SymbolEqualityComparer.Default.Equals(type.ContainingType, union);
        bool isRaw = type.TypeKind == TypeKind.Struct && symbols.Model(type) is not null && TypeSymbols.Is(parameter.Type, symbols.RawJson);
        return isCase || isRaw ? value : null;
    }

    /// <summary>True for <c>new(name, value)</c>, a member of a map.</summary>
    public static bool IsPair(IObjectCreationOperation creation) =>
        creation is { Arguments.Length: 2, Type: INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 } };
}
