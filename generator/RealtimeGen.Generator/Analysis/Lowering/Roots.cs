using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Analysis.Literals;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>
/// Expressions that are judged: each creation, <c>with</c>, chain, parsed literal and value that becomes one of an enumeration or a union, unless it is
/// a part of another.
/// </summary>
internal static class Roots
{
    /// <summary>The type whose schema an expression must satisfy; null for what makes no value of ours.</summary>
    public static INamedTypeSymbol? TypeOf(IOperation operation, TypeSymbols symbols) => operation switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol { TypeKind: TypeKind.Class } type } => symbols.Model(type)?.Type,
        IWithOperation { Type: INamedTypeSymbol type } => symbols.Model(type)?.Type,
        IInvocationOperation call => BuilderCalls.BuiltBy(call, symbols) ?? Parsed(call, symbols),
        IConversionOperation { OperatorMethod: { } method } conversion => Converted(conversion, method, symbols),
        _ => null,
    };

    /// <summary>Walks up the constructs that <see cref="OperationLowering"/> walks down.</summary>
    public static bool IsPart(IOperation operation, TypeSymbols symbols)
    {
        for (IOperation? whole = Around(operation, symbols); whole is not null; whole = Around(whole, symbols))
        {
            if (TypeOf(whole, symbols) is not null) return true;
        }

        return false;
    }

    private static INamedTypeSymbol? Parsed(IInvocationOperation call, TypeSymbols symbols) =>
        LiteralUse.Of(call, symbols) is { IsTolerant: false, Model: { } model } ? model.Type : null;

    /// <summary>A creation is judged by its own type, wherever the result goes.</summary>
    private static INamedTypeSymbol? Converted(IConversionOperation conversion, IMethodSymbol method, TypeSymbols symbols) =>
        symbols.Model(method.ContainingType) is { } model && symbols.Conversions.KeepsValue(method) && !IsCompared(conversion)
        && TypeOf(BuilderCalls.Plain(conversion.Operand), symbols) is null
            ? model.Type
            : null;

    /// <summary>Whether the value is only compared or looked up, and may be one that a tolerant read let in.</summary>
    private static bool IsCompared(IConversionOperation conversion)
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

    /// <summary>What takes the operation as a part of its value; null where nothing does that is followed.</summary>
    private static IOperation? Around(IOperation operation, TypeSymbols symbols) => operation.Parent switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null || symbols.Conversions.KeepsValue(conversion.OperatorMethod) ? conversion : null,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Parent: IObjectOrCollectionInitializerOperation initializer } assignment
            when assignment.Value == operation => Owner(target.Property, initializer, symbols),
        IWithOperation with when with.Operand == operation => with,
        ICollectionExpressionOperation collection => collection,
        IArrayInitializerOperation { Parent: IArrayCreationOperation array } => array,
        IArgumentOperation { Parent: IInvocationOperation call } => IsSetter(call, symbols) ? call : null,
        IArgumentOperation { Parent: IObjectCreationOperation creation } =>
            Wrappers.IsPair(creation) || Wrappers.Content(creation, symbols) is not null ? creation : null,
        IInvocationOperation call when call.Instance == operation && BuilderCalls.BuiltBy(call, symbols) is not null => call,
        IReturnOperation { Parent: IBlockOperation { Operations.Length: 1, Parent: IAnonymousFunctionOperation lambda } } => lambda,
        IDelegateCreationOperation creation => creation,
        _ => null,
    };

    private static IOperation? Owner(IPropertySymbol property, IObjectOrCollectionInitializerOperation initializer, TypeSymbols symbols)
    {
        bool isMember = symbols.Member(property)?.Name is not null || property.Name == "AdditionalProperties";
        return isMember && initializer.Parent is IObjectCreationOperation or IWithOperation ? initializer.Parent : null;
    }

    private static bool IsSetter(IInvocationOperation call, TypeSymbols symbols) =>
        BuilderCalls.BuiltBy(call, symbols) is not null && (symbols.Member(call.TargetMethod)?.Name is not null || call.TargetMethod.Name == "With");
}
