using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Interop.Limits;

namespace RealtimeGen.Interop.Published;

/// <summary>
/// An event as an object literal. Only of a literal does TypeScript check that no member is unknown. What the published types cannot say
/// becomes <c>as never</c>, which fits every type, or is left out; all else of the event is still checked.
/// </summary>
internal sealed class Literal
{
    private readonly StringBuilder _text = new();
    private readonly Limit[] _limits;

    private Literal(Limit[] limits) => _limits = limits;

    public static string Of(JsonObject json, IEnumerable<Limit> limits)
    {
        string type = json["type"]!.GetValue<string>();
        Literal literal = new([.. limits.Where(limit => limit.Covers(type))]);
        literal.Write(json, "");
        return literal._text.ToString();
    }

    private void Write(JsonNode? node, string path)
    {
        if (_limits.Any(limit => limit.Forbids(path, node)))
        {
            _text.Append(Text(node)).Append(" as never");
        }
        else if (node is JsonObject members)
        {
            Write(members, path);
        }
        else if (node is JsonArray items)
        {
            _text.Append('[');
            foreach (JsonNode? item in items)
            {
                Write(item, path + "[]");
                _text.Append(", ");
            }

            _text.Append(']');
        }
        else
        {
            _text.Append(Text(node));
        }
    }

    private void Write(JsonObject members, string path)
    {
        _text.Append('{');
        foreach ((string name, JsonNode? value) in members)
        {
            string at = path.Length == 0 ? name : $"{path}.{name}";
            if (_limits.Any(limit => limit.Omits(at))) continue;
            _text.Append(JsonSerializer.Serialize(name)).Append(": ");
            Write(value, at);
            _text.Append(", ");
        }

        foreach (string name in _limits.Select(limit => limit.Demands(path)).OfType<string>().Where(name => !members.ContainsKey(name)))
        {
            _text.Append(name).Append(": undefined as never, ");
        }

        _text.Append('}');
    }

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
