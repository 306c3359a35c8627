using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Counts the items that satisfy <c>contains</c>: each is tried on a copy of the cursor, as its failures are nobody's error.</summary>
internal static class ContainsCheck
{
    /// <summary>Prints what goes before the loop over the items.</summary>
    public static void Declare(SourceWriter writer, Contains[] all)
    {
        if (all.Length > 0) writer.Line("FlagSink trial = default;");
        for (int i = 0; i < all.Length; i++) writer.Line($"int {Local(i)} = 0;");
    }

    /// <summary>Prints what looks at one item. Once the count can change nothing, no item is tried.</summary>
    public static void Count(CheckScope scope, Contains[] all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            CheckCall item = scope.Methods.Call(all[i].Item, scope.Name + "Contained").On("ahead", "trial");
            scope.Writer.Line(i == 0 ? "JsonCursor ahead = json;" : "ahead = json;");
            string open = all[i].Maximum is { } maximum ? $"<= {CSharpLiteral.Integer(maximum)}" : $"< {CSharpLiteral.Integer(all[i].Minimum)}";
            scope.Writer.Statement($"if ({Local(i)} {open} && {item.Operand}) {Local(i)}++;");
        }
    }

    /// <summary>Prints what goes behind the loop.</summary>
    public static void Demand(CheckScope scope, Contains[] all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            Contains contains = all[i];
            if (contains.Minimum > 0)
            {
                string wrong = $"{Local(i)} < {CSharpLiteral.Integer(contains.Minimum)}";
                scope.Writer.Demand(wrong, scope.Position, scope.Path(contains.MinimumLocation), Message.Containing(false, contains.Minimum));
            }

            if (contains.Maximum is { } maximum)
            {
                string location = contains.MaximumLocation ?? contains.Location;
                scope.Writer.Demand($"{Local(i)} > {CSharpLiteral.Integer(maximum)}", scope.Position, scope.Path(location), Message.Containing(true, maximum));
            }
        }
    }

    private static string Local(int i) => i == 0 ? "contained" : "contained" + CSharpLiteral.Integer(i + 1);
}
