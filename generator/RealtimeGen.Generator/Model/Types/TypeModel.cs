namespace RealtimeGen.Generator.Model.Types;

/// <summary>One emitted type.</summary>
internal abstract record TypeModel : CodecModel
{
    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The <c>[JsonModel]</c> attribute's arguments.</summary>
    public required SchemaReference Schema { get; init; }

    /// <summary>
    /// True for roots and for definitions of objects and unions: what programs parse by itself. These have <c>Parse</c> and its kin as members,
    /// where reading and validating is one pass; other types have them by extension.
    /// </summary>
    public bool IsEntryPoint { get; init; }

    public abstract NamedKind Kind { get; }
}

/// <summary>How the schema travels with the type: as text on a root, by reference on every other type.</summary>
/// <param name="Text">Minified, without annotations; null unless the type is a root.</param>
/// <param name="Root">The root's type, where <paramref name="Text"/> is null.</param>
/// <param name="Pointer">JSON Pointer from that root.</param>
internal sealed record SchemaReference(string? Text, TypeName? Root, string Pointer);
