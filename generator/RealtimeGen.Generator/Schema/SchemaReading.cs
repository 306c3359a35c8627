using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema;

/// <summary>A schema file read, and what is wrong with it apart from its JSON. A cached pipeline value.</summary>
internal sealed record SchemaReading(SchemaDocument Document, EquatableArray<Problem> Problems);
