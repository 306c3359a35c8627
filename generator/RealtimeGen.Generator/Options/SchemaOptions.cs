namespace RealtimeGen.Generator.Options;

/// <summary>What the project says about one schema file.</summary>
/// <param name="Namespace">From metadata, else root namespace and folders; may be empty.</param>
/// <param name="RootType">From metadata; null where the schema's <c>title</c> or the file's name decides.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record SchemaOptions(string Namespace, string? RootType, string Accessibility);
