using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>A set of constraints with documents that satisfy it, and documents that do not with the one error that each has.</summary>
internal sealed record ConstraintCase(string Name, params Constraint[] Constraints)
{
    public string[] Valid { get; init; } = [];

    /// <summary>Document; then instance path, schema path and message of its error.</summary>
    public (string Json, string Error)[] Invalid { get; init; } = [];

    public override string ToString() => Name;
}
