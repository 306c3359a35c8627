using System.Globalization;
using System.Text.Json;

namespace RealtimeGen;

/// <summary>A section as the JSON that its schema makes of it.</summary>
internal readonly struct ConfigurationJson
{
    private readonly Utf8JsonWriter _writer;
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private ConfigurationJson(Utf8JsonWriter writer) => _writer = writer;

    /// <returns>The configuration's key of every value, by its JSON Pointer.</returns>
    public static Dictionary<string, string> Write(Utf8JsonWriter writer, ConfigurationEntry section, ConfigurationShape shape)
    {
        ConfigurationJson json = new(writer);
        json.Write(section, shape, "");
        return json._keys;
    }

    private void Write(ConfigurationEntry entry, ConfigurationShape shape, string pointer)
    {
        _keys[pointer] = entry.Path;
        if (entry.Children.Count == 0)
        {
            WriteText(entry, shape);
        }
        else if (IsArray(entry, shape))
        {
            WriteArray(entry, shape, pointer);
        }
        else
        {
            WriteObject(entry, shape, pointer);
        }
    }

    /// <summary>The first reading that the schema allows; else what the text most plainly is, for the validator to refuse.</summary>
    private void WriteText(ConfigurationEntry entry, ConfigurationShape shape)
    {
        (JsonTypeSet Type, RawJson Json)[] readings = [.. ConfigurationMatch.Readings(entry.Value)];
        RawJson? fitting = readings.FirstOrDefault(r => shape.Allows(r.Type, r.Json, entry)).Json
            ?? readings.FirstOrDefault(r => shape.Allows(r.Type, null, entry)).Json
            ?? (string.IsNullOrEmpty(entry.Value) ? readings[0] : readings[^1]).Json;

        // A configuration has one spelling for null and an empty object. Where anything goes, as in the parameters of a tool, nobody means null.
        bool isEmptyObject = entry.Value is null && shape.Allows(JsonTypeSet.Object, null, entry) && shape.Allows(JsonTypeSet.String, null, entry);
        (isEmptyObject ? "{}" : fitting).WriteTo(_writer);
    }
    private static bool IsArray(ConfigurationEntry entry, ConfigurationShape shape)
    {
        bool mayBeObject = shape.Allows(JsonTypeSet.Object, null, entry);
        return shape.Allows(JsonTypeSet.Array, null, entry)
            ? entry.HasIndexes() || (!mayBeObject && entry.Children.All(c => ConfigurationMatch.IndexOf(c.Key) >= 0))
            : !mayBeObject && entry.HasIndexes();
    }

    private void WriteArray(ConfigurationEntry entry, ConfigurationShape shape, string pointer)
    {
        _writer.WriteStartArray();
        int index = 0;
        foreach (ConfigurationEntry item in entry.Children.OrderBy(c => ConfigurationMatch.IndexOf(c.Key)))
        {
            Write(item, shape.Item(entry, index), pointer + "/" + index.ToString(CultureInfo.InvariantCulture));
            index++;
        }

        _writer.WriteEndArray();
    }

    private void WriteObject(ConfigurationEntry entry, ConfigurationShape shape, string pointer)
    {
        _writer.WriteStartObject();
        foreach (ConfigurationEntry member in entry.Children)
        {
            string name = shape.NameOf(entry, member.Key);
            _writer.WritePropertyName(name);
            Write(member, shape.Member(entry, name), pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        _writer.WriteEndObject();
    }
}
