using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>One way in which an instance fails.</summary>
/// <param name="Instance">The offending value or name; the object that lacks a member; the value of a member that must not be there.</param>
/// <param name="InstancePath">JSON Pointer of it; of a name, its member's.</param>
/// <param name="Part">Which part of it the error is about.</param>
/// <param name="Source">Where that part stands.</param>
/// <param name="SchemaPath">JSON Pointer of the keyword, in the document that holds it.</param>
/// <param name="Message">What is demanded and what was found: <c>must be at most 1.5, but is 2.5</c>.</param>
internal sealed record EvaluationError(
    Instance Instance, string InstancePath, ErrorPart Part, InstanceSource Source, string SchemaPath, string Message)
{
    public string Keyword { get; } = SchemaKeyword.Of(SchemaPath);

    /// <summary>Values that would be right in its place, as JSON; empty where they cannot be listed.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>The member that is missing; null where none is.</summary>
    public string? Missing { get; init; }

    /// <summary>Path, location and message.</summary>
    public override string ToString() => $"{InstancePath} {SchemaPath} {Message}";
}

internal enum ErrorPart
{
    Value,

    /// <summary>The name of the member whose value the instance is.</summary>
    Name,

    /// <summary>What opens the object: its brace in JSON.</summary>
    Head,
}
