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
            (string comparison, string words) = bound.Kind switch
            {
                BoundKind.Minimum => ("<", "at least"),
                BoundKind.Maximum => (">", "at most"),
                BoundKind.ExclusiveMinimum => ("<=", "greater than"),
                _ => (">=", "less than"),
            };
            string wrong = DecimalText.FitsDouble(bound.Limit)
                ? $"number {comparison} {bound.Limit}"
                : $"number.CompareTo({CSharpLiteral.Utf8(bound.Limit)}) {comparison} 0";
            writer.Demand(wrong, scope.Position, scope.Path(bound.Location), $"must be {words} {bound.Limit}");
        }

        foreach (MultipleOf multiple in demands.All<MultipleOf>())
        {
            writer.Demand(
                $"!number.IsMultipleOf({CSharpLiteral.Utf8(multiple.Divisor)})",
                scope.Position,
                scope.Path(multiple.Location),
                $"must be a multiple of {multiple.Divisor}");
        }

        writer.Line("return true;");
    }
}
