using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>
/// A JSON value as far as it is known, with its place: of a document, of a JSON text in C#, or of what a C# expression will be. Compared by
/// reference: equality of JSON is three-valued (<see cref="InstanceEquality"/>).
/// </summary>
internal abstract class Instance(InstanceSource source)
{
    public InstanceSource Source { get; } = source;

    /// <summary>The types that it may be of: one, unless it is unknown.</summary>
    public abstract JsonTypes Types { get; }

    /// <summary>True where nothing of it is unknown.</summary>
    public virtual bool IsKnown => true;

    /// <summary>True where a name in it was written by hand: in JSON, of a map. Those of C# properties are what the schema declares.</summary>
    public virtual bool HasFreeNames => false;

    /// <summary>What it is, for messages: a scalar as JSON.</summary>
    public abstract string Description { get; }
}
