using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks of an array that was just entered.</summary>
internal static class ArrayCheck
{
    public const string ItemSuffix = "Item";

    public static bool UsesPosition(TypedDemands demands) => demands.All<ItemCountBound>().Any() || demands.All<UniqueItems>().Any();

    public static void Print(CheckScope scope, TypedDemands demands)
    {
        SourceWriter writer = scope.Writer;
        Items? items = demands.All<Items>().FirstOrDefault();
        string item = items?.Rest is not { } rest ? "json.Skip();" : scope.Methods.Call(rest, scope.Name + ItemSuffix).Checked;
        ItemCountBound[] bounds = [.. demands.All<ItemCountBound>()];
        if (bounds.Length > 0) writer.Line("int count = 0;");
        using (writer.Block("while (json.NextItem())"))
        {
            if (bounds.Length > 0) writer.Line("count++;");
            writer.Statement(item);
        }

        Bounds(writer, scope.Methods.Paths, bounds, scope.Position);
        if (demands.All<UniqueItems>().FirstOrDefault() is { } unique) Unique(writer, scope.Methods.Paths, unique, scope.Position, "");
        writer.Line("return true;");
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
