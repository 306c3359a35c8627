using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Conversions to generated types that keep the value: text to an enumeration, a branch to its union, JSON to what stands around it.</summary>
internal static class ModelConversions
{
    /// <summary>False for operators that the user wrote into a partial type, which may make anything of the operand.</summary>
    public static bool KeepsValue(IMethodSymbol method, TypeSymbols symbols)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (symbols.IsOptional(type) || TypeSymbols.Is(type, symbols.JsonList) || TypeSymbols.Is(type, symbols.RawJson)) return true;
        if (symbols.Model(type) is null || !SymbolEqualityComparer.Default.Equals(type, method.ReturnType) || method.Parameters is not [{ Type: { } operand }])
            return false;
        if (TypeSymbols.Is(operand, symbols.RawJson) || (IsEnum(type, symbols) && IsText(operand))) return true;
        return type.IsValueType ? IsBranch(type, operand, symbols) : IsWrapped(type, operand);
    }

    /// <summary>Whether the value is only compared or looked up, and may be one that a tolerant read let in.</summary>
    public static bool IsCompared(IConversionOperation conversion)
    {
        IOperation value = conversion;
        while (value.Parent is IConversionOperation { OperatorMethod: null } outer) value = outer;
        return value.Parent switch
        {
            IBinaryOperation or IArgumentOperation { Parent: IPropertyReferenceOperation } => true,
            IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.Name
                is "Equals" or "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "Remove",
            _ => false,
        };
    }

    /// <summary>A union with scalars has a property for each branch.</summary>
    private static bool IsBranch(INamedTypeSymbol type, ITypeSymbol operand, TypeSymbols symbols) => type.GetMembers().OfType<IPropertySymbol>()
        .Where(property => property.Name.StartsWith("As", StringComparison.Ordinal))
        .Select(property => Constants.Underlying(property.Type)!)
        .Any(branch => SymbolEqualityComparer.Default.Equals(branch, operand) || (IsText(operand) && IsEnum(branch, symbols)));

    /// <summary>A union of objects has a nested case around what another type holds.</summary>
    private static bool IsWrapped(INamedTypeSymbol type, ITypeSymbol operand) => type.GetTypeMembers()
        .Where(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, type))
        .SelectMany(nested => nested.InstanceConstructors)
        .Any(constructor => constructor.Parameters is [{ Type: { } content }] && SymbolEqualityComparer.Default.Equals(content, operand));

    private static bool IsEnum(ITypeSymbol type, TypeSymbols symbols) => TypeSymbols.Is(type.BaseType, symbols.JsonEnum);

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;
}
