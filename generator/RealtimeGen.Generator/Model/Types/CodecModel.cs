using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Model.Types;

/// <summary>
/// Demands with a codec of their own, which a <see cref="Reference"/> calls by name. Complete: emitters print it and decide nothing. A cached
/// pipeline value, so everything in it compares by content and nothing in it is a Roslyn type or a position in a file.
/// </summary>
internal abstract record CodecModel
{
    public required TypeName Name { get; init; }

    /// <summary>File name of the schema, for the header of the emitted files.</summary>
    public required string SchemaFile { get; init; }

    /// <summary>Hint names are <c>{HintPrefix}.{Artefact}.g.cs</c>; unique ignoring case, at most 120 characters in all.</summary>
    public required string HintPrefix { get; init; }

    /// <summary>What the validator checks; for a union this is one <see cref="Choice"/>.</summary>
    public required ConstraintSet Constraints { get; init; }
}

/// <summary>
/// A definition that is no C# type of its own and yet must be checked by name: it contains itself through arrays and maps alone, or is too large
/// to be written out wherever it is used. Its codec has a validator and nothing else.
/// </summary>
internal sealed record CheckModel : CodecModel;
