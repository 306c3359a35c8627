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
        return !report.IsValid && report.Errors.All(e => Pointers.IsIn(fault.Pointer, e.InstancePath));
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
        if (part.IsBranch || part.Pointer.Length == 0 || !part.Place.Node.ContainsKey("type")) yield break;
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
        if (schema["properties"] is not JsonObject properties) yield break;
        if (schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False) yield return Named("RTG2008", part, "nonesuch", JsonValue.Create(1m));
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
        {
            JsonNode changed = valid.DeepClone();
            JsonObject transcription = At(changed, part.Pointer).AsObject();
            transcription["delay"] = "low";
            transcription["model"] = "whisper-1";
            string model = Pointers.Member(part.Pointer, "model");
            yield return new Fault("RTG2011", changed, model, Part.Value) { Known = [part.Pointer, model, Pointers.Member(part.Pointer, "delay")] };
        }

        if (members["mode"]?.ToString() == "exact" && members["retries"] is not null)
        {
            string retries = Pointers.Member(part.Pointer, "retries");
            yield return With("RTG2005", part with { Pointer = retries }, 3m) with { Known = [part.Pointer, retries, Pointers.Member(part.Pointer, "mode")] };
        }
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

    private Fault Named(string rule, PlacedValue part, string name, JsonNode value)
    {
        JsonNode changed = valid.DeepClone();
        At(changed, part.Pointer).AsObject()[name] = value;
        string pointer = Pointers.Member(part.Pointer, name);
        return new Fault(rule, changed, pointer, Part.Name) { Known = [part.Pointer, pointer] };
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
