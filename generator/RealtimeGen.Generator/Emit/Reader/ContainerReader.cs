using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>
/// The body of a method that reads a list, a map or a value that is checked ahead into <c>value</c>, and returns whether it fits.
/// A list or map fits if all of its contents do.
/// </summary>
internal static class ContainerReader
{
    public static void Print(ReadScope scope, ReadMethod method)
    {
        SourceWriter writer = scope.Writer;
        ReadSlot slot = method.Slot;
        ContainerDemands? demands = slot.Type is ListType or MapType ? ContainerDemands.Of(slot) : null;
        writer.Line("value = default;");
        scope = scope with { Checks = method.Checks };
        if (method.Checks && (demands is null || !slot.IsFused))
        {
            using (writer.Block("if (TSink.Validates)"))
            {
                writer.Line("JsonCursor ahead = json;");
                writer.Statement(scope.Methods.Call(slot.Constraints, "Check" + slot.Name).On("ahead").Reported);
            }

            writer.Line();
            if (Delegates(slot)) writer.Line("TolerantSink tolerant = default;");
            scope = scope with { Checks = false, Sink = "tolerant" };
        }

        if (slot.IsNullable) writer.Line("if (json.TryReadNull()) { value = null; return true; }");
        if (slot.Type is NamedType) Named(scope, slot);
        else Container(scope, slot, demands ?? ContainerDemands.Of(slot with { Constraints = slot.Constraints with { Constraints = [] } })!);
    }

    /// <summary>True where reading calls a codec or another method, which take a sink.</summary>
    private static bool Delegates(ReadSlot slot) => slot.Type switch
    {
        ListType list => list.Item.Type is not (ScalarType or RawType),
        MapType map => map.Value.Type is not (ScalarType or RawType),
        _ => true,
    };

    private static void Named(ReadScope scope, ReadSlot slot)
    {
        SourceWriter writer = scope.Writer;
        if (slot.Kind is { } kind) writer.Line($"if (json.Kind != {kind}) {{ json.Skip(); return false; }}");
        writer.Line($"value = {scope.Read(slot)};").Line("return true;");
    }

    private static void Container(ReadScope scope, ReadSlot slot, ContainerDemands demands)
    {
        SourceWriter writer = scope.Writer;
        bool isMap = slot.Type is MapType;
        Slot contents = isMap ? ((MapType)slot.Type).Value : ((ListType)slot.Type).Item;
        ReadSlot item = ReadSlot.Of(contents, demands.Contents, slot.Name + (isMap ? ObjectCheck.OtherSuffix : ArrayCheck.ItemSuffix));
        bool counts = scope.Checks && (demands.ItemBounds.Length > 0 || demands.MemberBounds.Length > 0);
        bool usesStart = counts || (scope.Checks && demands.Unique is not null);
        if (usesStart) writer.Line("int start = json.Position;");
        using (writer.Block(isMap ? "if (!json.TryEnterObject())" : "if (!json.TryEnterArray())"))
        {
            writer.Statement(scope.Check(slot).Reported).Line("return false;");
        }

        writer.Line().Line($"{(isMap ? "JsonMapBuilder" : "JsonListBuilder")}<{contents.CSharp}> items = default;");
        if (!item.FitsAnything) writer.Line("bool fits = true;");
        if (counts) writer.Line("int count = 0;");
        using (writer.Block(isMap ? "while (json.NextMember(out var name))" : "while (json.NextItem())"))
        {
            if (counts) writer.Line("count++;");
            if (isMap) writer.Line("string key = global::System.Text.Encoding.UTF8.GetString(name);");
            ItemReader.Print(scope, item, isMap ? "key, " : "");
        }

        writer.Line();
        if (counts) ArrayCheck.Bounds(writer, scope.Methods.Paths, demands.ItemBounds, "start");
        if (counts) ObjectCheck.Bounds(writer, scope.Methods.Paths, demands.MemberBounds, "start");
        if (scope.Checks && demands.Unique is { } unique) ArrayCheck.Unique(writer, scope.Methods.Paths, unique, "start", "TSink.Validates && ");
        string value = isMap ? "items.ToMap()" : "items.ToList()";
        if (item.FitsAnything) writer.Line($"value = {value};").Line("return true;");
        else writer.Line($"if (fits) value = {value};").Line("return fits;");
    }
}
