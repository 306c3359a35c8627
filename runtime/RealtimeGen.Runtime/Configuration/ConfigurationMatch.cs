using System.Globalization;

namespace RealtimeGen;

/// <summary>What a shape says about an entry: which JSON it may become, and what its children are.</summary>
internal static class ConfigurationMatch
{
    /// <summary>Whether the entry may become this JSON; without a value, JSON of this type.</summary>
    public static bool Allows(this ConfigurationShape shape, JsonTypeSet type, RawJson? value, ConfigurationEntry entry) =>
        (shape.Types & type) != 0
        && (shape.Values is not { } values || (value is null ? values.Any(v => (TypeOf(v) & type) != 0) : values.Contains(value)))
        && shape.Parts.All(p => p.Allows(type, value, entry))
        && shape.Choices.All(c => Fitting(c, entry).Any(b => b.Allows(type, value, entry)));

    /// <summary>A child's name as the schema writes it: keys of a configuration know no case.</summary>
    public static string NameOf(this ConfigurationShape shape, ConfigurationEntry entry, string key)
    {
        List<string> names = [];
        AddNames(shape, entry, names);
        return names.Contains(key) ? key : names.Find(n => n.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? key;
    }

    public static ConfigurationShape Member(this ConfigurationShape shape, ConfigurationEntry entry, string name)
    {
        ConfigurationShape? own = shape.Members.GetValueOrDefault(name);
        ConfigurationShape[] matched = own is null ? [.. shape.Patterns.Where(p => p.Matches(name)).Select(p => p.Shape)] : [own];
        return Child(shape, entry, JsonTypeSet.Object, matched.Length > 0 ? matched : [shape.Others], part => part.Member(entry, name));
    }

    public static ConfigurationShape Item(this ConfigurationShape shape, ConfigurationEntry entry, int index) =>
        Child(shape, entry, JsonTypeSet.Array, [index < shape.Prefix.Count ? shape.Prefix[index] : shape.Items], part => part.Item(entry, index));

    /// <summary>The JSON that a text can be, the likeliest first.</summary>
    public static IEnumerable<(JsonTypeSet Type, RawJson Json)> Readings(string? text)
    {
        if (text is null)
        {
            return [(JsonTypeSet.Null, RawJson.Null), (JsonTypeSet.Object, "{}"), (JsonTypeSet.Array, "[]")];
        }

        if (text.Length == 0)
        {
            return [(JsonTypeSet.String, "\"\""), (JsonTypeSet.Array, "[]"), (JsonTypeSet.Null, RawJson.Null), (JsonTypeSet.Object, "{}")];
        }

        // The JSON provider writes booleans as .NET does: True.
        List<(JsonTypeSet, RawJson)> readings = [];
        bool isTrue = text.Equals("true", StringComparison.OrdinalIgnoreCase);
        if (isTrue || text.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            readings.Add((JsonTypeSet.Boolean, isTrue ? "true" : "false"));
        }

        if (NumberType(text) is var type and not JsonTypeSet.None)
        {
            readings.Add((type, text));
        }

        readings.Add((JsonTypeSet.String, RawJson.FromText(text)));
        return readings;
    }

    /// <summary>Whether the keys are those of an array: 0, 1, 2 and so on.</summary>
    public static bool HasIndexes(this ConfigurationEntry entry)
    {
        int[] indexes = [.. entry.Children.Select(c => IndexOf(c.Key)).Order()];
        return indexes.SequenceEqual(Enumerable.Range(0, indexes.Length));
    }

    /// <summary>-1 for a key that is no index.</summary>
    public static int IndexOf(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : -1;

    // A branch that is not what the entry becomes says nothing about what is in it.
    private static ConfigurationShape Child(
        ConfigurationShape shape,
        ConfigurationEntry entry,
        JsonTypeSet container,
        IReadOnlyList<ConfigurationShape> own,
        Func<ConfigurationShape, ConfigurationShape> childOf)
    {
        IReadOnlyList<ConfigurationShape>[] choices = [.. shape.Choices.Select(c => Holding(Fitting(c, entry), container, entry).Select(childOf).ToArray())];
        ConfigurationShape[] parts = [.. own, .. shape.Parts.Select(childOf)];
        return choices.Length == 0 && parts.Length == 1 ? parts[0] : new ConfigurationShape { Parts = parts, Choices = choices };
    }

    private static void AddNames(ConfigurationShape shape, ConfigurationEntry entry, List<string> names)
    {
        names.AddRange(shape.Members.Keys);
        foreach (ConfigurationShape part in shape.Parts.Concat(shape.Choices.SelectMany(c => Fitting(c, entry))))
        {
            AddNames(part, entry, names);
        }
    }

    /// <summary>The branches that the author can have meant; all where none fits, for the validator to say so.</summary>
    private static IReadOnlyList<ConfigurationShape> Fitting(IReadOnlyList<ConfigurationShape> branches, ConfigurationEntry entry)
    {
        ConfigurationShape[] fitting = [.. branches.Where(b => Fits(b, entry))];
        return fitting.Length == 0 ? branches : fitting;
    }

    private static IReadOnlyList<ConfigurationShape> Holding(IReadOnlyList<ConfigurationShape> branches, JsonTypeSet container, ConfigurationEntry entry)
    {
        ConfigurationShape[] holding = [.. branches.Where(b => b.Allows(container, null, entry))];
        return holding.Length == 0 ? branches : holding;
    }

    /// <summary>A tag tells, and so does every other text within that a branch cannot hold.</summary>
    private static bool Fits(ConfigurationShape branch, ConfigurationEntry entry)
    {
        if (entry.Children.Count == 0)
        {
            return Readings(entry.Value).Any(r => branch.Allows(r.Type, r.Json, entry));
        }

        if (entry.HasIndexes() && branch.Allows(JsonTypeSet.Array, null, entry))
        {
            return true;
        }

        return branch.Allows(JsonTypeSet.Object, null, entry)
            && entry.Children.Where(c => c.Children.Count == 0).All(c => Fits(branch.Member(entry, branch.NameOf(entry, c.Key)), c));
    }

    private static JsonTypeSet TypeOf(RawJson value) => value.Kind switch
    {
        JsonKind.Null => JsonTypeSet.Null,
        JsonKind.True or JsonKind.False => JsonTypeSet.Boolean,
        JsonKind.Number => JsonTypeSet.Number,
        JsonKind.String => JsonTypeSet.String,
        JsonKind.Array => JsonTypeSet.Array,
        _ => JsonTypeSet.Object,
    };

    private static JsonTypeSet NumberType(string text)
    {
        if (text[0] is not ('-' or (>= '0' and <= '9')) || !char.IsAsciiDigit(text[^1]))
        {
            return JsonTypeSet.None;
        }

        using Utf8Scratch utf8 = new(text);
        JsonCursor json = new(utf8.Text);
        bool isNumber = json.TryReadNumber(out JsonNumber number) && json.TryEnd();
        return !isNumber ? JsonTypeSet.None : number.IsInteger ? JsonTypeSet.Integer : JsonTypeSet.Fraction;
    }
}
