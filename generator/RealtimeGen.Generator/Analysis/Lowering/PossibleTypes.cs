using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Which JSON the values of a C# type can be written as.</summary>
internal static class PossibleTypes
{
    /// <summary>Of a value that is not null. Generated types can hold any JSON that a tolerant read met.</summary>
    public static JsonTypes Of(ITypeSymbol? type, TypeSymbols symbols)
    {
        ITypeSymbol? plain = TypeSymbols.Underlying(type);
        if (TypeSymbols.Is(plain, symbols.JsonList)) return JsonTypes.Array;
        return plain?.SpecialType switch
        {
            SpecialType.System_String => JsonTypes.String,
            SpecialType.System_Boolean => JsonTypes.Boolean,
            SpecialType.System_Int32 or SpecialType.System_Int64 => JsonTypes.Integer,
            SpecialType.System_Double or SpecialType.System_Decimal => JsonTypes.Number,
            _ => JsonTypes.Any,
        };
    }

    /// <summary>Whether the value of an expression may be null: annotations are no proof.</summary>
    public static bool CanBeNull(IOperation value)
    {
        while (value is Microsoft.CodeAnalysis.Operations.IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion) value = conversion.Operand;
        return value.Type is not { IsValueType: true } type || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
    }
}
