using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>A set of what the runtime's <c>JsonKind</c> tells apart.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    True = 16,
    False = 32,
    Null = 64,
    Any = 127,
}

internal static class KindsText
{
    private static readonly Kinds[] Each = [Kinds.Object, Kinds.Array, Kinds.String, Kinds.Number, Kinds.True, Kinds.False, Kinds.Null];

    public static Kinds Of(JsonTypes types)
    {
        Kinds kinds = Kinds.None;
        if (types.HasFlag(JsonTypes.Object)) kinds |= Kinds.Object;
        if (types.HasFlag(JsonTypes.Array)) kinds |= Kinds.Array;
        if (types.HasFlag(JsonTypes.String)) kinds |= Kinds.String;
        if ((types & JsonTypes.Number) != 0) kinds |= Kinds.Number;
        if (types.HasFlag(JsonTypes.Boolean)) kinds |= Kinds.True | Kinds.False;
        if (types.HasFlag(JsonTypes.Null)) kinds |= Kinds.Null;
        return kinds;
    }

    public static Kinds Of(JsonValue value) => value switch
    {
        JsonObject => Kinds.Object,
        JsonArray => Kinds.Array,
        JsonString => Kinds.String,
        JsonNumber => Kinds.Number,
        JsonBoolean { Value: true } => Kinds.True,
        JsonBoolean => Kinds.False,
        _ => Kinds.Null,
    };

    /// <summary>The types whose instances are of <paramref name="kinds"/>, as far as <paramref name="within"/> has them.</summary>
    public static JsonTypes ToTypes(this Kinds kinds, JsonTypes within)
    {
        JsonTypes types = JsonTypes.None;
        foreach (Kinds kind in Each)
        {
            if (!kinds.HasFlag(kind)) continue;
            types |= kind switch
            {
                Kinds.Object => JsonTypes.Object,
                Kinds.Array => JsonTypes.Array,
                Kinds.String => JsonTypes.String,
                Kinds.Number => JsonTypes.Number,
                Kinds.Null => JsonTypes.Null,
                _ => JsonTypes.Boolean,
            };
        }

        return types & within;
    }

    public static IEnumerable<Kinds> Single(this Kinds kinds) => Each.Where(kind => kinds.HasFlag(kind));

    /// <summary>A pattern: <c>JsonKind.True or JsonKind.False</c>.</summary>
    public static string Pattern(this Kinds kinds) => string.Join(" or ", kinds.Single().Select(kind => $"JsonKind.{kind}"));

    /// <summary>A condition on the value at <c>json</c>.</summary>
    public static string Test(this Kinds kinds, bool isNot = false) => kinds.Single().Count() == 1
        ? $"json.Kind {(isNot ? "!=" : "==")} {kinds.Pattern()}"
        : isNot ? $"json.Kind is not ({kinds.Pattern()})" : $"json.Kind is {kinds.Pattern()}";
}
