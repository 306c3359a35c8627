namespace RealtimeGen.Harness;

/// <summary>A JSON document in memory; its metadata is that of a <c>RealtimeGenDocument</c> item: <c>Sections</c>, <c>IsDefault</c>.</summary>
public sealed class DocumentText(string path, string text) : SchemaText(path, text);
