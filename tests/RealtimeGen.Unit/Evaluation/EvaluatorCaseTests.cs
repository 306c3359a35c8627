using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Unit.Emit.Validator;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>The cases of emitted validators, which the evaluator must judge in the same words.</summary>
public class EvaluatorCaseTests
{
    private static readonly ConstraintCase[] Cases = [.. ConstraintCases.All, .. ChoiceCases.All];

    public static IEnumerable<object[]> Valid => Cases.SelectMany(c => c.Valid.Select(json => new object[] { c.Name, json }));

    public static IEnumerable<object[]> Invalid => Cases.SelectMany(c => c.Invalid.Select(i => new object[] { c.Name, i.Json, i.Error }));

    [Theory]
    [MemberData(nameof(Valid))]
    public void Find_valid_what_validators_accept(string name, string json) =>
        Assert.Equal(Verdict.Valid, Evaluated.Of(Case(name).Constraints, json).Verdict);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Report_what_validators_report(string name, string json, string error) =>
        Assert.Equal([error], Evaluated.Of(Case(name).Constraints, json).Errors.Select(e => e.ToString()));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Judge_without_errors_what_validators_refuse(string name, string json, string error) =>
        Assert.True(Evaluated.Judge(Case(name).Constraints, json) == Verdict.Invalid, error);

    private static ConstraintCase Case(string name) => Cases.First(c => c.Name == name);
}
