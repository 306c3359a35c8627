namespace RealtimeGen.Generator.Model.Constraints;

/// <summary>
/// One demand on an instance, as the validator emitter prints it and the evaluator interprets it.
/// A constraint says nothing about instances of other types than <see cref="AppliesTo"/> (draft 2020-12 core, 7.6.1).
/// </summary>
/// <param name="Location">JSON Pointer of the keyword, in the document that holds it.</param>
internal abstract record Constraint(string Location)
{
    public abstract JsonTypes AppliesTo { get; }
}

/// <summary>What one schema demands: the conjunction of its constraints. Empty: everything is valid.</summary>
/// <param name="Location">JSON Pointer of the schema.</param>
internal sealed record ConstraintSet(string Location, EquatableArray<Constraint> Constraints)
{
    public static readonly ConstraintSet Nothing = new("", []);

    public bool IsEmpty => Constraints.Count == 0;

    /// <summary>True where a part of it, read by itself, admits no value.</summary>
    public bool IsImpossible => Constraints.Any(c => c is Impossible);

    public T? Find<T>()
        where T : Constraint => Constraints.OfType<T>().FirstOrDefault();
}
