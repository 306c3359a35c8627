using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Model.Types;

/// <summary>
/// One emitted type, complete: emitters print it and decide nothing. A cached pipeline value, so everything in it compares by content and
/// nothing in it is a Roslyn type or a position in a file.
/// </summary>
internal abstract record TypeModel
{
    public required TypeName Name { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public required string Accessibility { get; init; }

    /// <summary>File name of the schema, for the header of the emitted files.</summary>
    public required string SchemaFile { get; init; }

    /// <summary>Hint names are <c>{HintPrefix}.{Artefact}.g.cs</c>; unique ignoring case, at most 120 characters in all.</summary>
    public required string HintPrefix { get; init; }

    public required Documentation Documentation { get; init; }

    /// <summary>The <c>[JsonModel]</c> attribute's arguments.</summary>
    public required SchemaReference Schema { get; init; }

    /// <summary>
    /// True for roots and for definitions of objects and unions: what programs parse by itself. These have <c>Parse</c> and its kin as members,
    /// where reading and validating is one pass; other types have them by extension.
    /// </summary>
    public bool IsEntryPoint { get; init; }

    /// <summary>What the validator checks; for a union this is one <see cref="Choice"/>.</summary>
    public required ConstraintSet Constraints { get; init; }

    public abstract NamedKind Kind { get; }
}

/// <summary>How the schema travels with the type: as text on a root, by reference on every other type.</summary>
/// <param name="Text">Minified, without annotations; null unless the type is a root.</param>
/// <param name="Root">The root's type, where <paramref name="Text"/> is null.</param>
/// <param name="Pointer">JSON Pointer from that root.</param>
internal sealed record SchemaReference(string? Text, TypeName? Root, string Pointer);
