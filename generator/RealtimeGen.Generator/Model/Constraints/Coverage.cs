namespace RealtimeGen.Generator.Model.Constraints;

/// <summary>
/// Which members or items a schema evaluates by its own keywords and by those that it applies in place: what <c>unevaluatedProperties</c> and
/// <c>unevaluatedItems</c> leave alone (draft 2020-12, 11). It is known before any instance is, but for the branches that depend on one.
/// </summary>
/// <param name="All">True where every member or item is evaluated.</param>
/// <param name="Names">Members evaluated by name.</param>
/// <param name="Patterns">Members evaluated by a pattern that their name matches.</param>
/// <param name="Prefix">How many items are evaluated from the first on.</param>
/// <param name="Contains">Items that satisfy one of these are evaluated (from draft 2020-12 on).</param>
/// <param name="Branches">What else is evaluated, and when.</param>
internal sealed record Coverage(
    bool All,
    EquatableArray<string> Names,
    EquatableArray<string> Patterns,
    int Prefix,
    EquatableArray<ConstraintSet> Contains,
    EquatableArray<CoverageBranch> Branches)
{
    public static readonly Coverage Nothing = new(false, [], [], 0, [], []);

    public bool IsEmpty => this == Nothing;
}

/// <summary>What is evaluated besides if the instance meets <paramref name="Condition"/>.</summary>
internal sealed record CoverageBranch(CoverageCondition Condition, Coverage Coverage);

internal abstract record CoverageCondition;

/// <summary>The instance satisfies <paramref name="Schema"/>: a branch of <c>anyOf</c> or <c>oneOf</c>, or <c>if</c>.</summary>
internal sealed record Satisfies(ConstraintSet Schema) : CoverageCondition;

/// <summary>The instance does not satisfy <paramref name="Schema"/>, an <c>if</c>: its <c>else</c> speaks.</summary>
internal sealed record Violates(ConstraintSet Schema) : CoverageCondition;

/// <summary>The object has the member: its <c>dependentSchemas</c> speak.</summary>
internal sealed record HasMember(string Name) : CoverageCondition;
