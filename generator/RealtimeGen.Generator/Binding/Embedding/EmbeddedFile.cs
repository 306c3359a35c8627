namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>The text of one schema file as a type bears it.</summary>
/// <param name="Type">Metadata name of the type.</param>
internal sealed record EmbeddedFile(string Type, string Schema, bool AssertsFormats);

/// <summary>A schema in an embedded text.</summary>
/// <param name="Root">Metadata name of the type that bears the text.</param>
internal readonly record struct EmbeddedPlace(string Root, string Pointer);
