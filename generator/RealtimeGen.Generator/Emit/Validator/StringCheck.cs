using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Patterns;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks of a string that was just read into <c>text</c>.</summary>
internal static class StringCheck
{
    /// <summary>Up to this many values a chain of comparisons reads better than a switch, and is as quick: each compares lengths first.</summary>
    private const int Chained = 3;

    public static void Print(CheckScope scope, TypedDemands demands)
    {
        SourceWriter writer = scope.Writer;
        if (demands.Values is { } values)
        {
            string[] texts = [.. values.Values.OfType<JsonString>().Select(v => v.Value)];
            writer.Demand(Differs(writer, texts), scope.Position, scope.Path(values.Location), demands.ValuesMessage);
        }

        foreach (LengthBound bound in demands.All<LengthBound>())
        {
            if (IsWrong(bound) is { } wrong) writer.Demand(wrong, scope.Position, scope.Path(bound.Location), Message.Length(bound.IsMaximum, bound.Limit));
        }

        foreach (Pattern pattern in demands.All<Pattern>())
        {
            if (EcmaPattern.Translate(pattern.Expression) is null) continue;
            string regex = scope.Methods.Pattern(pattern.Expression, scope.Name);
            writer.Demand(
                $"!{regex}.Matches(text)", scope.Position, scope.Path(pattern.Location), Message.Pattern(pattern.Expression));
        }

        foreach (Format format in demands.All<Format>())
        {
            writer.Demand(
                $"!JsonCheck.Format(text, {CSharpLiteral.Text(format.Name)})", scope.Position, scope.Path(format.Location), Message.Format(format.Name));
        }

        writer.Line("return true;");
    }

    /// <summary>A condition that <c>text</c> is none of some texts; the statements that it needs are printed.</summary>
    public static string Differs(SourceWriter writer, string[] texts)
    {
        if (texts.Length <= Chained) return string.Join(" && ", texts.Select(t => "!" + Is(t)));
        using (writer.Block("bool known = text.Length switch", "};"))
        {
            foreach (IGrouping<int, string> group in texts.GroupBy(CSharpLiteral.Utf8Length).OrderBy(g => g.Key))
            {
                writer.Statement($"{CSharpLiteral.Integer(group.Key)} => {string.Join(" || ", group.Select(Is))},");
            }

            writer.Line("_ => false,");
        }

        return "!known";
    }

    private static string Is(string text) => $"text.Is({CSharpLiteral.Utf8(text)})";

    /// <summary>Null for a bound that no text can break.</summary>
    private static string? IsWrong(LengthBound bound)
    {
        string limit = CSharpLiteral.Integer(Math.Min(bound.Limit, int.MaxValue));
        if (bound.IsMaximum) return bound.Limit >= int.MaxValue ? null : $"!JsonCheck.LengthWithin(text, 0, {limit})";
        return bound.Limit switch
        {
            <= 0 => null,
            1 => "text.IsEmpty",
            _ => $"!JsonCheck.LengthWithin(text, {limit}, int.MaxValue)",
        };
    }
}
