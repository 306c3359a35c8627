using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Syntax;

/// <summary>Prints what was read, without white space.</summary>
internal static class Json
{
    public static string Print(JsonSyntax? syntax) => syntax is null ? "" : Print(syntax.ToValue());

    public static string Print(JsonValue value) => value switch
    {
        JsonObject members => "{" + string.Join(",", members.Members.Select(m => $"\"{m.Name}\":{Print(m.Value)}")) + "}",
        JsonArray array => "[" + string.Join(",", array.Items.Select(Print)) + "]",
        JsonString text => $"\"{text.Value}\"",
        JsonNumber number => number.Text,
        JsonBoolean flag => flag.Value ? "true" : "false",
        _ => "null",
    };
}
