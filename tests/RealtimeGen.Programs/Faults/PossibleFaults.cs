using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeGen.Programs.Printing;
using RealtimeGen.Programs.Schemas;

namespace RealtimeGen.Programs.Faults;

/// <summary>Every fault that can be put into a valid value.</summary>
internal sealed class PossibleFaults(Subject subject, JsonNode valid)
{
    public IEnumerable<Fault> All() => PlacedValue.AllOf(subject.Schemas, subject.Place, valid).SelectMany(Of).Where(IsOne);

    /// <summary>By the validator, which knows nothing of how values came about: wrong, and nowhere else than there.</summary>
    private bool IsOne(Fault fault)
    {
        ValidationReport report = subject.Emitted.Validate(fault.Value.ToJsonString());
        if (fault.IsSlip) return report.IsValid;
        return report.Errors is [var only] && Pointers.IsIn(fault.Pointer, only.InstancePath);
    }

    private IEnumerable<Fault> Of(PlacedValue part)
    {
        return part.Value switch
        {
            JsonObject members => [.. OfMembers(part, members), .. Unknown(part, members), .. Together(part, members)],
            JsonArray items => OfItems(part, items),
            JsonValue value => [.. OfScalar(part, value), .. WrongType(part, value)],
            _ => [],
        };
    }

    private IEnumerable<Fault> OfScalar(PlacedValue part, JsonValue value)
    {
        JsonObject schema = part.Place.Node;
        if (value.GetValueKind() == JsonValueKind.String)
        {
            if (schema["enum"] is not null) yield return With("RTG2004", part, "nonesuch");
            if (schema["pattern"] is not null) yield return With("RTG2006", part, "NOT like this");
            if (schema["minLength"] is not null) yield return With("RTG2005", part, "");
            if (schema["maxLength"] is { } most && most.GetValue<int>() < 1_000) yield return With("RTG2005", part, new string('a', most.GetValue<int>() + 1));
        }

        if (value.GetValueKind() != JsonValueKind.Number) yield break;
        decimal step = part.Place.HasType("integer") ? 1 : 0.5m;
        if (schema["enum"] is not null) yield return With("RTG2004", part, 77m);
        if (Bound(schema, "minimum") is { } least) yield return With("RTG2005", part, least - step);
        if (Bound(schema, "maximum") is { } greatest) yield return With("RTG2005", part, greatest + step);
        if (Bound(schema, "exclusiveMinimum") is { } above) yield return With("RTG2005", part, above);
        if (Bound(schema, "exclusiveMaximum") is { } below) yield return With("RTG2005", part, below);
        if (Bound(schema, "multipleOf") is { } multiple) yield return With("RTG2005", part, value.GetValue<decimal>() + (multiple / 2));
    }

    /// <summary>Only JSON can have another type than the property.</summary>
    private IEnumerable<Fault> WrongType(PlacedValue part, JsonValue value)
    {
        if (part.IsBranch || part.Pointer.Length == 0 || !part.Place.Node.ContainsKey("type") || part.Place.Node.ContainsKey("enum")) yield break;
        JsonNode other = value.GetValueKind() == JsonValueKind.String ? JsonValue.Create(5m) : JsonValue.Create("fast");
        yield return With("RTG2003", part, other) with { IsJsonOnly = true };
    }

    private IEnumerable<Fault> OfItems(PlacedValue part, JsonArray items)
    {
        JsonObject schema = part.Place.Node;
        if (schema["minItems"] is not null) yield return With("RTG2005", part, new JsonArray());
        if (schema["maxItems"] is { } most && items.Count > 0)
            yield return With("RTG2005", part, new JsonArray([.. Enumerable.Range(0, most.GetValue<int>() + 1).Select(i => schema["uniqueItems"] is null ? items[0]!.DeepClone() : JsonValue.Create($"t{i}"))]));
        if (schema["uniqueItems"] is not null && items.Count is 1 or 2)
        {
            JsonArray twice = new([.. items.Select(i => i!.DeepClone()), items[0]!.DeepClone()]);
            yield return With("RTG2005", part, twice) with { Known = [part.Pointer, .. Enumerable.Range(0, twice.Count).Select(i => Pointers.Item(part.Pointer, i))] };
        }
    }

    private IEnumerable<Fault> OfMembers(PlacedValue part, JsonObject members)
    {
        JsonObject schema = part.Place.Node;
        foreach (string name in Names(schema["required"]).Where(members.ContainsKey))
        {
            // Without its tag, a branch of a union cannot be told from the others.
            if (part.IsBranch && schema["properties"]?[name]?["const"] is not null) continue;
            yield return Without(part, name) with { IsJsonOnly = true };
            if (schema["properties"]?[name]?["const"] is not null && members[name]!.GetValueKind() == JsonValueKind.String)
                yield return With("RTG2004", part with { Pointer = Pointers.Member(part.Pointer, name) }, "nonesuch");
        }

        if (schema["dependentRequired"] is JsonObject dependent)
        {
            foreach ((string name, JsonNode? needed) in dependent.Where(d => members.ContainsKey(d.Key)))
            {
                foreach (string missing in Names(needed)) yield return Without(part, missing) with { Known = [part.Pointer, Pointers.Member(part.Pointer, name)] };
            }
        }
    }

    private IEnumerable<Fault> Unknown(PlacedValue part, JsonObject members)
    {
        JsonObject schema = part.Place.Node;
        if (schema["propertyNames"]?["pattern"] is not null) yield return Changed("RTG2006", part, "/N1", Part.Name, ("N1", "a"));
        if (schema["maxProperties"] is { } most && most.GetValue<int>() < 10)
            yield return With("RTG2005", part, new JsonObject(Enumerable.Range(1, most.GetValue<int>() + 1).Select(i => KeyValuePair.Create(new string('n', i), (JsonNode?)"a"))));
        if (schema["properties"] is not JsonObject properties) yield break;
        if (schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False) yield return Changed("RTG2008", part, "/nonesuch", Part.Name, ("nonesuch", 1m));
        foreach ((string name, JsonNode? value) in members.Where(m => properties.ContainsKey(m.Key) && m.Key.Length > 4))
        {
            if (Names(schema["required"]).Contains(name) || schema["additionalProperties"] is not null) continue;
            string slip = name[..2] + name[3] + name[2] + name[4..];
            if (slip == name) continue;
            JsonNode changed = Without(part, name).Value;
            At(changed, part.Pointer).AsObject()[slip] = value?.DeepClone();
            string pointer = Pointers.Member(part.Pointer, slip);
            yield return new Fault("RTG2009", changed, pointer, Part.Name) { Known = [part.Pointer, pointer], IsSlip = true };
        }
    }

    /// <summary>What is right by itself and wrong beside another.</summary>
    private IEnumerable<Fault> Together(PlacedValue part, JsonObject members)
    {
        JsonObject schema = part.Place.Node;
        if (schema["dependentSchemas"]?["delay"] is not null)
            yield return Changed("RTG2011", part, "/model", Part.Value, ("delay", "low"), ("model", "whisper-1"));
        if (schema["properties"]?["turn_detection"] is not null && schema["if"] is not null)
        {
            JsonObject transcription = new() { ["model"] = "gpt-realtime-whisper" };
            yield return Changed("RTG2003", part, "/turn_detection", Part.Value, ("transcription", transcription), ("turn_detection", new JsonObject { ["type"] = "server_vad" }))
                with { Known = [.. new[] { "", "/turn_detection", "/transcription", "/transcription/model" }.Select(p => part.Pointer + p)] };
        }

        if (members["mode"]?.ToString() == "exact" && members["retries"] is not null)
            yield return Changed("RTG2005", part, "/retries", Part.Value, ("mode", "exact"), ("retries", 3m));
        if (schema["properties"]?["mode"] is not null && members["step"] is null)
            yield return Changed("RTG2007", part, "", Part.Head, ("mode", "exact"));
        if (schema["properties"]?["tunnel_id"] is not null)
            yield return Changed("RTG2010", part, "", Part.Value, ("connector_id", "connector_gmail"), ("tunnel_id", "tunnel_0123456789abcdef0123456789abcdef"));
        foreach (string only in new[] { "server_url", "connector_id", "tunnel_id" }.Where(name => schema["properties"]?["tunnel_id"] is not null && members.ContainsKey(name)))
            yield return Without(part, only) with { Rule = "RTG2010", Part = Part.Value };
        if (schema["propertyNames"]?["not"] is not null)
            yield return Changed("RTG2011", part, "/rate", Part.Name, ("rate", 24_000m));
    }

    /// <summary>Some members set, all of which an analyzer must know.</summary>
    private Fault Changed(string rule, PlacedValue part, string place, Part reported, params (string Name, JsonNode Value)[] members)
    {
        JsonNode changed = valid.DeepClone();
        foreach ((string name, JsonNode value) in members) At(changed, part.Pointer).AsObject()[name] = value;
        return new Fault(rule, changed, part.Pointer + place, reported) { Known = [part.Pointer, .. members.Select(m => Pointers.Member(part.Pointer, m.Name))] };
    }

    private Fault With(string rule, PlacedValue part, JsonNode wrong)
    {
        JsonNode changed = valid.DeepClone();
        At(changed, part.Pointer).ReplaceWith(wrong);
        return new Fault(rule, changed, part.Pointer, Part.Value);
    }

    private Fault Without(PlacedValue part, string name)
    {
        JsonNode changed = valid.DeepClone();
        At(changed, part.Pointer).AsObject().Remove(name);
        return new Fault("RTG2007", changed, part.Pointer, Part.Head);
    }

    private static JsonNode At(JsonNode root, string pointer)
    {
        JsonNode node = root;
        foreach (string segment in pointer.Split('/').Skip(1))
            node = node is JsonArray items ? items[int.Parse(segment, CultureInfo.InvariantCulture)]! : node[segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)]!;
        return node;
    }

    private static decimal? Bound(JsonObject node, string keyword) =>
        node[keyword] is { } bound ? decimal.Parse(bound.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static string[] Names(JsonNode? names) => [.. names?.AsArray().Select(name => name!.GetValue<string>()) ?? []];
}
