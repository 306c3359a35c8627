using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks of a number that was just read into <c>number</c>.</summary>
internal static class NumberCheck
{
    /// <summary>False where reading the number as an integer is all.</summary>
    public static bool UsesPosition(TypedDemands demands) => demands.Values is not null || demands.All<NumberBound>().Any() || demands.All<MultipleOf>().Any();

    public static void Print(CheckScope scope, TypedDemands demands)
    {
        SourceWriter writer = scope.Writer;
        if (demands.Values is { } values)
        {
            IEnumerable<string> differs = values.Values.OfType<Model.JsonNumber>().Select(v => $"!number.Equals({CSharpLiteral.Utf8(v.Text)})");
            writer.Demand(string.Join(" && ", differs), scope.Position, scope.Path(values.Location), demands.ValuesMessage);
        }

        foreach (NumberBound bound in demands.All<NumberBound>())
        {
            string comparison = bound.Kind switch
            {
                BoundKind.Minimum => "<",
                BoundKind.Maximum => ">",
                BoundKind.ExclusiveMinimum => "<=",
                _ => ">=",
            };
            string wrong = DecimalText.FitsDouble(bound.Limit)
                ? $"number {comparison} {bound.Limit}"
                : $"number.CompareTo({CSharpLiteral.Utf8(bound.Limit)}) {comparison} 0";
            writer.Demand(wrong, scope.Position, scope.Path(bound.Location), Message.Bound(bound));
        }

        foreach (MultipleOf multiple in demands.All<MultipleOf>())
        {
            writer.Demand(
                $"!number.IsMultipleOf({CSharpLiteral.Utf8(multiple.Divisor)})",
                scope.Position,
                scope.Path(multiple.Location),
                Message.MultipleOf(multiple.Divisor));
        }

        writer.Line("return true;");
    }
}
