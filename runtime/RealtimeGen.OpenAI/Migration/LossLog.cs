using System.Globalization;
using System.Text.Json;

namespace RealtimeGen.OpenAI.Migration;

/// <summary>Collects the losses of one migration. Their values are quoted from the JSON of the session that is migrated.</summary>
internal sealed class LossLog(ReadOnlySpan<byte> source)
{
    private readonly JsonElement _source = RawJson.Parse(source).ToJsonElement();
    private readonly List<MigrationLoss> _losses = [];

    public MigrationReport ToReport() => new([.. _losses]);

    /// <summary>Notes that a member is not taken along, once. One that is absent loses nothing.</summary>
    public void Add(string reason, params ReadOnlySpan<string> path)
    {
        if (Find(path) is { } value) Add(reason, value, path);
    }

    /// <summary>The same for a setting that the other protocol does not have: null turns it off, so nothing is lost.</summary>
    public void AddUnlessOff(string reason, params ReadOnlySpan<string> path)
    {
        if (Find(path) is { ValueKind: not JsonValueKind.Null } value) Add(reason, value, path);
    }

    private void Add(string reason, JsonElement value, ReadOnlySpan<string> path)
    {
        string pointer = "";
        foreach (string step in path)
        {
            pointer += "/" + step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        }

        if (_losses.All(loss => loss.Path != pointer)) _losses.Add(new MigrationLoss(pointer, value, reason));
    }

    private JsonElement? Find(ReadOnlySpan<string> path)
    {
        JsonElement value = _source;
        foreach (string step in path)
        {
            if (!TryStep(value, step, out value)) return null;
        }

        return value;
    }

    private static bool TryStep(JsonElement value, string step, out JsonElement member)
    {
        if (value.ValueKind == JsonValueKind.Object) return value.TryGetProperty(step, out member);
        member = value.ValueKind == JsonValueKind.Array && int.TryParse(step, CultureInfo.InvariantCulture, out int index) ? value[index] : default;
        return member.ValueKind != JsonValueKind.Undefined;
    }
}
