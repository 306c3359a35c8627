using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>What a schema admits, in words, for messages and documentation.</summary>
internal static class Wording
{
    private static readonly (JsonTypes Type, string Words)[] Names =
    [
        (JsonTypes.Object, "an object"), (JsonTypes.Array, "an array"), (JsonTypes.String, "a string"), (JsonTypes.Number, "a number"),
        (JsonTypes.Integer, "an integer"), (JsonTypes.Boolean, "true or false"), (JsonTypes.Null, "null"),
    ];

    public static string Types(JsonTypes types)
    {
        if (types == JsonTypes.Any) return "a value";
        List<string> words = [];
        foreach ((JsonTypes type, string name) in Names)
        {
            if ((types & type) != type) continue;
            words.Add(name);
            types &= ~type;
        }

        return Either(words);
    }

    /// <summary>The values that a view names, else its types.</summary>
    /// <param name="within">The types that can stand there at all.</param>
    public static string Of(View view, Admission admission, JsonTypes within)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Get<ValueKeyword>("const") is { } constant) return JsonText.Of(constant.Value);
            if (place.Node.Get<ValuesKeyword>("enum") is { } values) return Either(values.Values.Select(JsonText.Of));
        }

        JsonTypes types = admission.Of(view);
        return Types((types & within) == JsonTypes.None ? types : types & within);
    }

    public static string Either(IEnumerable<string> alternatives) => Join(alternatives, " or ");

    public static string All(IEnumerable<string> items) => Join(items, " and ");

    private static string Join(IEnumerable<string> words, string last)
    {
        string[] all = words.Distinct(StringComparer.Ordinal).ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all, 0, all.Length - 1) + last + all[all.Length - 1];
    }
}
