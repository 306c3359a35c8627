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

/// <summary>How the schema travels with the type: as text on one type of each file, by reference into such texts on every other type.</summary>
/// <param name="Text">Minified, without annotations; null unless the type bears it for its file.</param>
/// <param name="Root">The type that bears the text of the type's own schema; null where the type stands for all of <paramref name="Text"/>.</param>
/// <param name="Pointer">JSON Pointer into that text.</param>
internal sealed record SchemaReference(string? Text, TypeName? Root, string Pointer)
{
    /// <summary>Of a type that cannot be found again from the texts alone: one under dynamic anchors of other files.</summary>
    public static readonly SchemaReference None = new(null, null, "");

    /// <summary>Further schemas that all apply.</summary>
    public EquatableArray<SchemaPlace> Others { get; init; } = [];

    /// <summary>The JSON types, in the words of <c>type</c>, that the type stands for, where the schema admits others as well; else null.</summary>
    public string? Types { get; init; }

    /// <summary><c>format</c> is a demand in <see cref="Text"/>.</summary>
    public bool AssertsFormats { get; init; }
}

/// <param name="Root">The type that bears the text.</param>
internal sealed record SchemaPlace(TypeName Root, string Pointer);
