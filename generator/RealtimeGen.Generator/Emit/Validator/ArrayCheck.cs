using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks of an array that was just entered.</summary>
internal static class ArrayCheck
{
    public const string ItemSuffix = "Item";

    public static bool UsesPosition(TypedDemands demands) =>
        demands.All<ItemCountBound>().Any() || demands.All<UniqueItems>().Any() || demands.All<Contains>().Any();

    public static void Print(CheckScope scope, TypedDemands demands)
    {
        SourceWriter writer = scope.Writer;
        Items? items = demands.All<Items>().FirstOrDefault();
        CheckCall rest = items?.Rest is { } schema ? scope.Methods.Call(schema, scope.Name + ItemSuffix) : default;
        bool hasPrefix = items?.Prefix.Count > 0;
        ItemCountBound[] bounds = [.. demands.All<ItemCountBound>()];
        if (bounds.Length > 0 || hasPrefix) writer.Line("int count = 0;");
        Contains[] contains = [.. demands.All<Contains>()];
        ContainsCheck.Declare(writer, contains);
        using (writer.Block("while (json.NextItem())"))
        {
            ContainsCheck.Count(scope, contains);
            if (hasPrefix)
            {
                Prefix(scope, items!.Prefix, rest);
                writer.Line("if (!goesOn) return false;");
            }
            else
            {
                if (bounds.Length > 0) writer.Line("count++;");
                writer.Statement(rest.Checked);
            }
        }

        Bounds(writer, scope.Methods.Paths, bounds, scope.Position);
        ContainsCheck.Demand(scope, contains);
        if (demands.All<UniqueItems>().FirstOrDefault() is { } unique) Unique(writer, scope.Methods.Paths, unique, scope.Position, "");
        writer.Line("return true;");
    }

    private static void Prefix(CheckScope scope, EquatableArray<ConstraintSet> prefix, CheckCall rest)
    {
        using (scope.Writer.Block("bool goesOn = count++ switch", "};"))
        {
            for (int i = 0; i < prefix.Count; i++)
            {
                CheckCall item = scope.Methods.Call(prefix[i], scope.Name + ItemSuffix + CSharpLiteral.Integer(i + 1));
                scope.Writer.Statement($"{CSharpLiteral.Integer(i)} => {item.Condition},");
            }

            scope.Writer.Statement($"_ => {rest.Condition},");
        }
    }

    public static void Bounds(SourceWriter writer, SchemaPath paths, IEnumerable<ItemCountBound> bounds, string position)
    {
        foreach (ItemCountBound bound in bounds)
        {
            string wrong = $"count {(bound.IsMaximum ? ">" : "<")} {CSharpLiteral.Integer(bound.Limit)}";
            writer.Demand(wrong, position, paths.Of(bound.Location), Message.Items(bound.IsMaximum, bound.Limit));
        }
    }

    /// <param name="guard">A condition and <c>&amp;&amp;</c> before the test, or nothing.</param>
    public static void Unique(SourceWriter writer, SchemaPath paths, UniqueItems unique, string position, string guard) =>
        writer.Demand($"{guard}!JsonCheck.ItemsAreUnique(json.Since({position}))", position, paths.Of(unique.Location), Message.Unique);
}
