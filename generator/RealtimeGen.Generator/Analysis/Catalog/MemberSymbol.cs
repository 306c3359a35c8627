using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>What a property, constant or builder method stands for in JSON.</summary>
/// <param name="Name">The member that it holds or sets, by its name on the wire: <c>[JsonMember]</c>. Null for the values of enumerations.</param>
/// <param name="Append">True where it adds an item to the member's list.</param>
/// <param name="Literal">The JSON of its value, where that is always the same: <c>[JsonLiteral]</c>.</param>
internal sealed record MemberSymbol(string? Name, bool Append, JsonSyntax? Literal);
