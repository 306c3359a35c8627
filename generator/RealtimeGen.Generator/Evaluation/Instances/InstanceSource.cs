using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>Where a part of an instance stands.</summary>
/// <param name="Origin">Whatever lets the caller find the text that <paramref name="Span"/> counts in: a syntax tree, a file, a literal.</param>
internal readonly record struct InstanceSource(object? Origin, TextSpan Span);
