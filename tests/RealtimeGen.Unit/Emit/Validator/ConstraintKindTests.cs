using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Unit.Emit.Validator;

/// <summary>No kind of constraint goes without a case: what is not checked would be valid in silence.</summary>
public class ConstraintKindTests
{
    private static readonly Type[] Kinds = [.. typeof(Constraint).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Constraint)) && !t.IsAbstract)];

    // What a type constraint becomes in passes; a reference has its cases with the codecs that it names.
    private static readonly Type[] Elsewhere = [typeof(TypeDemand), typeof(Reference)];

    public static IEnumerable<object[]> Names => Kinds.Except(Elsewhere).Select(k => new object[] { k.Name });

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_has_a_case_that_refuses(string kind) =>
        Assert.Contains(ConstraintCases.All.Concat(ChoiceCases.All), c => c.Constraints.Any(x => x.GetType().Name == kind) && c.Invalid.Length > 0);

    [Fact]
    public void One_that_nobody_knows_is_no_pass() =>
        Assert.Throws<InvalidOperationException>(() => Conjunction.Passes(new ConstraintSet("", [new Unknown()])));

    private sealed record Unknown() : Constraint("/unknown")
    {
        public override RealtimeGen.Generator.Model.JsonTypes AppliesTo => RealtimeGen.Generator.Model.JsonTypes.Any;
    }
}
