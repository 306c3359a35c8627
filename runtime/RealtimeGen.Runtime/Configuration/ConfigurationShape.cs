namespace RealtimeGen;

/// <summary>
/// What a schema says about the types and names of a value, and nothing else of what it demands. As JSON it is <c>true</c> for anything, a string
/// of types (<c>"is"</c>: an integer or a string), a number for the shape at that place of the table, or an object of the parts below.
/// </summary>
internal sealed class ConfigurationShape
{
    public const JsonTypeSet AnyType =
        JsonTypeSet.Null | JsonTypeSet.Boolean | JsonTypeSet.Number | JsonTypeSet.String | JsonTypeSet.Array | JsonTypeSet.Object;

    public static ConfigurationShape Anything { get; } = new();

    /// <summary>Key <c>t</c>: one letter for each type.</summary>
    public JsonTypeSet Types { get; set; } = AnyType;

    /// <summary>Key <c>v</c>: the only values.</summary>
    public IReadOnlyList<RawJson>? Values { get; set; }

    /// <summary>Key <c>p</c>: members by name.</summary>
    public IReadOnlyDictionary<string, ConfigurationShape> Members { get; set; } = new Dictionary<string, ConfigurationShape>();

    /// <summary>Key <c>m</c>: members by a pattern that their name matches.</summary>
    public IReadOnlyList<ConfigurationPattern> Patterns { get; set; } = [];

    /// <summary>Key <c>o</c>: other members.</summary>
    public ConfigurationShape Others { get => field ?? Anything; set; }

    /// <summary>Key <c>f</c>: the first items.</summary>
    public IReadOnlyList<ConfigurationShape> Prefix { get; set; } = [];

    /// <summary>Key <c>i</c>: the items behind those.</summary>
    public ConfigurationShape Items { get => field ?? Anything; set; }

    /// <summary>Key <c>a</c>: shapes that the value has besides.</summary>
    public IReadOnlyList<ConfigurationShape> Parts { get; set; } = [];

    /// <summary>Key <c>u</c>: groups of shapes, of each of which the value has one.</summary>
    public IReadOnlyList<IReadOnlyList<ConfigurationShape>> Choices { get; set; } = [];
}
