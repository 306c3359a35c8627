using Microsoft.CodeAnalysis;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>Origin of what C# code says of an instance.</summary>
/// <param name="Subject">What a message calls it: <c>'Speed'</c>, <c>Item 2 of 'Tools'</c>, <c>This 'Agent'</c>.</param>
/// <param name="Members">For an object: C# names of its members by those on the wire.</param>
internal sealed record CodePlace(SyntaxTree Tree, string Subject, ModelMembers? Members = null);
