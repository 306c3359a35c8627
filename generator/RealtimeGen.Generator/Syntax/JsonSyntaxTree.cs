namespace RealtimeGen.Generator.Syntax;

/// <summary>
/// What was made of a JSON text. With errors it holds what could be read around them, so that one mistake stays one report.
/// </summary>
/// <param name="Root">Null when there is no value that could be read.</param>
/// <param name="Errors">In the order of the text.</param>
internal sealed record JsonSyntaxTree(JsonSyntax? Root, ImmutableArray<JsonSyntaxError> Errors);
