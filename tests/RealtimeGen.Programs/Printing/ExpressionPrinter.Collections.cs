using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

internal sealed partial class ExpressionPrinter
{
    private void List(Type target, JsonArray items, string pointer)
    {
        Type list = TypeText.Inner(target), item = list.GetGenericArguments()[0];
        code.Append(TypeText.IsOptional(target) ? $"({TypeText.Of(list)})" : "");
        int start = code.Position;
        bool isArray = !TypeText.IsOptional(target) && !item.IsGenericType && around.MayHide(pointer) && around.OneIn(10);
        code.Append(isArray ? $"new {TypeText.Of(item)}[] {{ " : "[");
        bool hasMore = !isArray && around.MayBeOpen(pointer) && around.OneIn(4);
        if (hasMore) code.Append($".. Any.Of<{TypeText.Of(list)}>()").Append(items.Count > 0 ? ", " : "");
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0) code.Append(", ");
            Value(item, items[i], Pointers.Item(pointer, i));
        }

        code.Append(isArray ? " }" : "]");
        code.Mark(pointer, Part.Value, start);
    }

    private void Map(Type target, JsonObject members, string pointer)
    {
        Type map = TypeText.Inner(target), value = map.GetGenericArguments()[0];
        code.Append(TypeText.IsOptional(target) ? $"({TypeText.Of(map)})" : "");
        int start = code.Position;
        code.Append("[");
        if (around.MayBeOpen(pointer) && around.OneIn(4)) code.Append($".. Any.Of<{TypeText.Of(map)}>()").Append(members.Count > 0 ? ", " : "");
        int count = 0;
        foreach ((string name, JsonNode? member) in members)
        {
            code.Append(count++ > 0 ? ", " : "").Append("new(");
            Name(name, Pointers.Member(pointer, name));
            code.Append(", ");
            Value(value, member, Pointers.Member(pointer, name));
            code.Append(")");
        }

        code.Append("]");
        code.Mark(pointer, Part.Value, start);
    }

    private void Name(string name, string pointer)
    {
        int start = code.Position;
        Text(name, isOperand: false);
        code.Mark(pointer, Part.Name, start);
    }
}
