using RealtimeGen.Generator.Evaluation;

namespace RealtimeGen.Unit.Evaluation;

public class PartialInstanceTests
{
    public static IEnumerable<object[]> Valid => Each(c => c.Valid);

    public static IEnumerable<object[]> Undecided => Each(c => c.Undecided);

    public static IEnumerable<object[]> Invalid => Each(c => c.Invalid);

    [Theory]
    [MemberData(nameof(Valid))]
    public void Are_valid_where_no_unknown_part_can_change_it(string name, string json) => Assert.Equal(Verdict.Valid, Of(name, json).Verdict);

    [Theory]
    [MemberData(nameof(Undecided))]
    public void Are_undecided_where_an_unknown_part_decides(string name, string json) => Assert.Equal(Verdict.Undecided, Of(name, json).Verdict);

    [Theory]
    [MemberData(nameof(Undecided))]
    public void Have_no_errors_while_undecided(string name, string json) => Assert.Empty(Of(name, json).Errors);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Are_invalid_where_no_unknown_part_can_change_it(string name, string json) => Assert.Equal(Verdict.Invalid, Of(name, json).Verdict);

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Have_errors_where_they_are_invalid(string name, string json) => Assert.NotEmpty(Of(name, json).Errors);

    private static EvaluationResult Of(string name, string json) =>
        Evaluator.Evaluate(Evaluated.Set(PartialCases.All.First(c => c.Name == name).Constraints), Partial.Of(json), Evaluated.NoNames);

    private static IEnumerable<object[]> Each(Func<PartialCase, string[]> documents) =>
        PartialCases.All.SelectMany(c => documents(c).Select(json => new object[] { c.Name, json }));
}
