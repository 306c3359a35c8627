using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>How much code a set of constraints becomes, roughly: one for each constraint, however deep.</summary>
internal static class ConstraintWeight
{
    /// <summary>From this weight on a definition that references lead to is checked by a method of its own.</summary>
    public const int Large = 16;

    /// <summary>From this weight on any schema is: schemas that are combined again and again would double with each level.</summary>
    public const int Huge = 256;

    public static int Of(ConstraintSet? set) => set is null ? 0 : set.Constraints.Sum(Of);

    private static int Of(Constraint constraint) => 1 + constraint switch
    {
        NullOr c => Of(c.Value),
        Not c => Of(c.Schema),
        Conditional c => Of(c.If) + Of(c.Then) + Of(c.Else),
        Choice c => c.Branches.Sum(Of),
        Items c => c.Prefix.Sum(Of) + Of(c.Rest),
        Contains c => Of(c.Item),
        UnevaluatedItems c => Of(c.Evaluated) + Of(c.Item),
        Members c => c.Named.Sum(m => 1 + Of(m.Value)) + c.Patterns.Sum(p => 1 + Of(p.Value)) + Of(c.Others),
        PropertyNames c => Of(c.Name),
        DependentSchema c => Of(c.Schema),
        UnevaluatedMembers c => Of(c.Evaluated) + Of(c.Value),
        AllowedValues c => c.Values.Count / 4,
        _ => 0,
    };

    private static int Of(Coverage coverage) =>
        coverage.Names.Count + coverage.Patterns.Count + coverage.Contains.Sum(Of) + coverage.Branches.Sum(Of);

    private static int Of(CoverageBranch branch) => Of(branch.Coverage) + branch.Condition switch
    {
        Satisfies c => Of(c.Schema),
        Violates c => Of(c.Schema),
        _ => 1,
    };
}
