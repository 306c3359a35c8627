using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Types;
using ValueType = RealtimeGen.Generator.Model.Types.ValueType;

namespace RealtimeGen.Generator.Emit.Writer;

/// <summary>Statements that write a value of a known type.</summary>
internal static class ValueWriter
{
    /// <summary>A statement that writes the value whole; null where that takes a loop.</summary>
    /// <param name="name">An expression of the member's name; null within arrays and maps.</param>
    public static string? Single(ValueType type, string? name, string value) => type switch
    {
        ScalarType scalar => Scalar(scalar.Kind, name, value),
        ListType { Item: { IsNullable: false, Type: NamedType or ScalarType { Kind: ScalarKind.String } } } when name is not null => Named(name, value),
        ListType or MapType => null,
        _ => name is null ? $"{value}.WriteTo(writer);" : Named(name, value),
    };

    /// <summary>The runtime writes it, name and all.</summary>
    public static string Named(string name, string value) => $"JsonModel.Write(writer, {name}, {value});";

    private static string Scalar(ScalarKind kind, string? name, string value)
    {
        string? method = Method(kind);
        if (method is null) return name is null ? $"JsonModel.Write(writer, {value});" : $"{{ writer.WritePropertyName({name}); JsonModel.Write(writer, {value}); }}";
        return name is null ? $"writer.{method}Value({value});" : $"writer.{method}({name}, {value});";
    }

    /// <summary>Prints statements for any value.</summary>
    /// <param name="depth">Of lists and maps around it, to tell their loops' variables apart.</param>
    public static void Print(SourceWriter writer, ValueType type, string? name, string value, int depth)
    {
        if (Single(type, name, value) is { } single)
        {
            writer.Statement(single);
            return;
        }

        string item = depth == 0 ? "item" : "item" + CSharpLiteral.Integer(depth + 1);
        bool isMap = type is MapType;
        Slot contents = isMap ? ((MapType)type).Value : ((ListType)type).Item;
        string itemType = isMap ? $"global::System.Collections.Generic.KeyValuePair<string, {contents.CSharp}>" : contents.CSharp;
        writer.Line($"writer.{(isMap ? "WriteStartObject" : "WriteStartArray")}({name});");
        string loop = $"foreach ({itemType} {item} in {value}.AsSpan())";
        if (!isMap && !contents.IsNullable && Single(contents.Type, null, item) is { } only) writer.Statement($"{loop} {only}");
        else Loop(writer, contents, loop, item, isMap, depth);
        writer.Line($"writer.{(isMap ? "WriteEndObject" : "WriteEndArray")}();");
    }

    private static void Loop(SourceWriter writer, Slot contents, string loop, string item, bool isMap, int depth)
    {
        using (writer.Block(loop))
        {
            if (isMap) writer.Line($"writer.WritePropertyName({item}.Key);");
            string value = isMap ? item + ".Value" : item;
            if (!contents.IsNullable)
            {
                Print(writer, contents.Type, null, value, depth + 1);
                return;
            }

            using (writer.Line($"if ({value} is null) writer.WriteNullValue();").Block("else"))
            {
                Print(writer, contents.Type, null, contents.Type.IsStruct ? value + ".GetValueOrDefault()" : value, depth + 1);
            }
        }
    }

    /// <summary>Of <c>Utf8JsonWriter</c>, with a name; another ends in <c>Value</c>. Null where the runtime writes the value.</summary>
    private static string? Method(ScalarKind kind) => kind switch
    {
        ScalarKind.String or ScalarKind.Guid => "WriteString",
        ScalarKind.Boolean => "WriteBoolean",
        ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal => "WriteNumber",
        _ => null,
    };
}
