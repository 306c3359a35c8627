namespace RealtimeGen.Generator.Model.Types;

/// <summary>The name of an emitted type. Types refer to one another by name only, so that recursive schemas make finite models.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">Simple name.</param>
/// <param name="Container">Simple name of the union around a nested case, else null.</param>
/// <param name="IsCheck">True for a <see cref="CheckModel"/>, of which nothing but the codec is emitted.</param>
internal sealed record TypeName(string Namespace, string Name, string? Container = null, bool IsCheck = false)
{
    /// <summary>Under the runtime's namespace, whose types the codecs therefore see without a <c>using</c>, whatever the project declares.</summary>
    private const string CodecRoot = "RealtimeGen.Generated";

    /// <summary>The types of the runtime that codecs name.</summary>
    private static readonly HashSet<string> RuntimeTypes = new(StringComparer.Ordinal)
    {
        "FlagSink", "IJsonCodec", "IValidationSink", "JsonCheck", "JsonCursor", "JsonKind", "JsonListBuilder", "JsonMapBuilder", "JsonModel",
        "JsonName", "JsonNumber", "JsonPattern", "JsonTypeSet", "TolerantSink", "UnreadMembers",
    };

    /// <summary>As written inside the namespace: <c>RealtimeSessionTurnDetection.ServerVad</c>.</summary>
    public string Nested => Container is null ? Name : Container + "." + Name;

    public string FullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + Nested;

    /// <summary>As the compiler finds it: <c>App.RealtimeSessionTurnDetection+ServerVad</c>.</summary>
    public string MetadataName => (Namespace.Length == 0 ? "" : Namespace + ".") + (Container is null ? Name : Container + "+" + Name);

    /// <summary>
    /// The codec (validator and reader) lives apart from the type, in a namespace of ours, so that plumbing neither shows in IntelliSense
    /// nor claims names that a schema or a user may want.
    /// </summary>
    public string CodecNamespace => string.Join(".", [CodecRoot, .. Namespace.Length == 0 ? [] : Namespace.Split('.').Select(Segment)]);

    public string CodecName => (Container is null ? Name : Container + "_" + Name) + (IsCheck ? "Check" : "Codec");

    public string CodecFullName => "global::" + CodecNamespace + "." + CodecName;

    /// <summary>A namespace that is named like a type of the runtime would hide the type.</summary>
    private static string Segment(string name) => RuntimeTypes.Contains(name) ? name + "_" : name;
}
