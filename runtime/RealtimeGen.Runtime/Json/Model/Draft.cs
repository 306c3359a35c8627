using System.ComponentModel;

namespace RealtimeGen;

/// <summary>Tells the constructor that a builder calls, before required members are set, from the public one; for emitted code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Draft;
