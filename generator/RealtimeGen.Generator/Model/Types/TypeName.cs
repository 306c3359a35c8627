namespace RealtimeGen.Generator.Model.Types;

/// <summary>The name of an emitted type. Types refer to one another by name only, so that recursive schemas make finite models.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Name">Simple name.</param>
/// <param name="Container">Simple name of the union around a nested case, else null.</param>
internal sealed record TypeName(string Namespace, string Name, string? Container = null)
{
    /// <summary>As written inside the namespace: <c>RealtimeSessionTurnDetection.ServerVad</c>.</summary>
    public string Nested => Container is null ? Name : Container + "." + Name;

    public string FullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + Nested;

    /// <summary>
    /// The codec (validator and reader) lives apart from the type, in a namespace of ours, so that plumbing neither shows in IntelliSense
    /// nor claims names that a schema or a user may want.
    /// </summary>
    public string CodecNamespace => "RealtimeGen.Generated" + (Namespace.Length == 0 ? "" : "." + Namespace);

    public string CodecName => (Container is null ? Name : Container + "_" + Name) + "Codec";

    public string CodecFullName => "global::" + CodecNamespace + "." + CodecName;
}
