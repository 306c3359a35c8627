namespace RealtimeGen.Generator.Options;

/// <summary>Metadata of an item that means nothing; the default is used in its place.</summary>
/// <param name="Expected">What the metadata takes, in words.</param>
internal sealed record OptionProblem(string Name, string Value, string Expected);
