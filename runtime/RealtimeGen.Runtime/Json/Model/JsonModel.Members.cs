using System.Text.Json;

namespace RealtimeGen;

public static partial class JsonModel
{
    /// <summary>
    /// Writes the value that stands in place of an object, if a tolerant read met one; nothing else is then to be written.
    /// </summary>
    public static bool TryWriteWhole(Utf8JsonWriter writer, JsonMap<RawJson> members)
    {
        if (members is not ResidualMap { Whole: { } whole })
        {
            return false;
        }

        whole.WriteTo(writer);
        return true;
    }

    /// <summary>
    /// Whether a required member was missing when the value was read, so that its property's default is not to be written.
    /// </summary>
    public static bool IsAbsent(JsonMap<RawJson> members, string name) =>
        members is ResidualMap residual && residual.Absent.AsSpan().Contains(name);

    /// <summary>Writes members after those that have properties.</summary>
    public static void WriteMembers(Utf8JsonWriter writer, JsonMap<RawJson> members)
    {
        foreach (KeyValuePair<string, RawJson> member in members.AsSpan())
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }
    }
}
