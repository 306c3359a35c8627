using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>Conversions to generated types that keep the value: text to an enumeration, a branch to its union, JSON to what stands around it.</summary>
internal sealed class ModelConversions(TypeSymbols symbols)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>False for operators that the user wrote into a partial type, which may make anything of the operand.</summary>
    public bool KeepsValue(IMethodSymbol method) => _known.TryGetValue(method, out bool keeps) ? keeps : _known.GetOrAdd(method, Decide);

    private bool Decide(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (symbols.IsOptional(type) || TypeSymbols.Is(type, symbols.JsonList) || TypeSymbols.Is(type, symbols.RawJson)) return true;
        if (symbols.Model(type) is null || !SymbolEqualityComparer.Default.Equals(type, method.ReturnType) || method.Parameters is not [{ Type: { } operand }])
            return false;
        if (TypeSymbols.Is(operand, symbols.RawJson) || (IsEnum(type) && IsText(operand))) return true;
        return type.IsValueType ? IsBranch(type, operand) : IsWrapped(type, operand);
    }

    /// <summary>A union with scalars has a property for each branch.</summary>
    private bool IsBranch(INamedTypeSymbol type, ITypeSymbol operand) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.Name.StartsWith("As", StringComparison.Ordinal))
        .Select(property => TypeSymbols.Underlying(property.Type)!)
        .Any(branch => SymbolEqualityComparer.Default.Equals(branch, operand) || (IsText(operand) && IsEnum(branch)));

    /// <summary>A union of objects has a nested case around what another type holds.</summary>
    private static bool IsWrapped(INamedTypeSymbol type, ITypeSymbol operand) => type.GetTypeMembers()
        .Where(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, type))
        .SelectMany(nested => nested.InstanceConstructors)
        .Any(constructor => constructor.Parameters is [{ Type: { } content }] && SymbolEqualityComparer.Default.Equals(content, operand));

    private bool IsEnum(ITypeSymbol type) => TypeSymbols.Is(type.BaseType, symbols.JsonEnum);

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}
