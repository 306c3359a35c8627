using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Values that the compiler knows, as JSON.</summary>
internal static class Constants
{
    /// <param name="value">Null for a null of any type.</param>
    public static bool TryGet(IOperation operation, out object? value)
    {
        value = null;
        if (operation is IDefaultValueOperation { Type: { IsValueType: true } type } && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            && !operation.ConstantValue.HasValue) return false;
        if (operation is IDefaultValueOperation { ConstantValue.HasValue: false }) return true;
        if (operation.ConstantValue.HasValue)
        {
            value = operation.ConstantValue.Value;
            return operation.Type?.TypeKind != TypeKind.Enum;
        }

        // What is converted to a nullable type is no constant to the compiler, and its operand may be of another numeric type.
        return operation is IConversionOperation { OperatorMethod: null } conversion && TryGet(conversion.Operand, out value) && TryConvert(conversion.Type, ref value);
    }

    /// <summary>Null where there is no such JSON, or it is not known how it will be written.</summary>
    public static Instance? ToInstance(object? value, InstanceSource source) => value switch
    {
        null => new NullInstance(source),
        bool boolean => new BooleanInstance(source, boolean),
        string text => new StringInstance(source, text),
        double number => double.IsNaN(number) || double.IsInfinity(number) ? null : new NumberInstance(source, number.ToString("R", CultureInfo.InvariantCulture)),
        float number => float.IsNaN(number) || float.IsInfinity(number) ? null : new NumberInstance(source, number.ToString("R", CultureInfo.InvariantCulture)),
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong =>
            new NumberInstance(source, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static bool TryConvert(ITypeSymbol? type, ref object? value)
    {
        if (value is null) return true;
        SpecialType target = TypeSymbols.Underlying(type)?.SpecialType ?? SpecialType.None;
        try
        {
            switch (target, value)
            {
                case (SpecialType.System_String, string) or (SpecialType.System_Boolean, bool) or (SpecialType.System_Object, _): return true;
                case (SpecialType.System_Double, not (string or bool or char)): value = Convert.ToDouble(value, CultureInfo.InvariantCulture); return true;
                case (SpecialType.System_Int32, sbyte or byte or short or ushort or int): value = Convert.ToInt32(value, CultureInfo.InvariantCulture); return true;
                case (SpecialType.System_Int64, sbyte or byte or short or ushort or int or uint or long):
                    value = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                    return true;
                case (SpecialType.System_Decimal, sbyte or byte or short or ushort or int or uint or long or ulong or decimal):
                    value = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                    return true;
                default: return false;
            }
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
