using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Instances and schemas that would take all stack, memory or time.</summary>
public class HostileInstanceTests
{
    private static readonly TypeName Self = new("", "Self");

    private static readonly InstanceSource Nowhere = new(null, new TextSpan(0, 0));

    [Fact]
    public void Deeper_than_any_document_is_undecided()
    {
        ConstraintSet self = Set(new Items("/items", Set(new Reference("/items", Self))));
        Assert.Equal(Verdict.Undecided, Evaluator.Evaluate(self, Nested(10_000), Named(self)).Verdict);
    }

    [Fact]
    public void As_deep_as_any_document_is_decided()
    {
        ConstraintSet self = Set(new TypeConstraint("/type", JsonTypes.Array), new Items("/items", Set(new Reference("/items", Self))));
        Assert.Equal(Verdict.Valid, Evaluator.Evaluate(self, Nested(512), Named(self)).Verdict);
    }

    [Fact]
    public void A_small_stack_answers_undecided()
    {
        ConstraintSet self = Set(new Items("/items", Set(new NullOr("", Set(new Reference("/items", Self))))));
        Instance deep = Nested(512);
        Verdict verdict = Verdict.Valid;
        Thread thread = new(() => verdict = Evaluator.Judge(self, deep, Named(self)), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal(Verdict.Undecided, verdict);
    }

    [Fact]
    public void A_reference_to_itself_is_undecided()
    {
        ConstraintSet self = Set(new Reference("/$ref", Self));
        Assert.Equal(Verdict.Undecided, Evaluator.Evaluate(self, Evaluated.Instance("1"), Named(self)).Verdict);
    }

    [Fact]
    public void A_reference_to_itself_does_not_hide_what_is_wrong()
    {
        ConstraintSet self = Set(new TypeConstraint("/type", JsonTypes.Any & ~JsonTypes.Null), new Reference("/$ref", Self), new Impossible("/false"));
        Assert.Equal(Verdict.Invalid, Evaluator.Evaluate(self, Evaluated.Instance("1"), Named(self)).Verdict);
    }

    [Theory]
    [InlineData("1e1000000000000", "7", false)]
    [InlineData("1e1000000", "1e999999", true)]
    [InlineData("1e-1000000", "0.01", false)]
    [InlineData("1e400", "1e-400", true)]
    [InlineData("3e2000000000", "9", false)]
    [InlineData("9e2000000000", "9", true)]
    [InlineData("12345678901234567890123456789", "123456789", true)]
    [InlineData("12345678901234567890123456788", "123456789", false)]
    [InlineData("0.3", "0.1", true)]
    [InlineData("0", "1e1000000", true)]
    public void Multiples_are_exact_whatever_the_exponents(string number, string divisor, bool isMultiple) =>
        Assert.Equal(Verdicts.Of(isMultiple), Evaluated.Judge([new MultipleOf("/multipleOf", divisor)], number));

    [Theory]
    [InlineData("1e1000000000", "1e999999999", false)]
    [InlineData("-1e1000000000", "1e-999999999", true)]
    [InlineData("1e-1000000000", "0", false)]
    public void Bounds_are_exact_whatever_the_exponents(string number, string maximum, bool isWithin) =>
        Assert.Equal(Verdicts.Of(isWithin), Evaluated.Judge([new NumberBound("/maximum", BoundKind.Maximum, maximum)], number));

    // Two branches that look at the same members make 2 to the 200th visits where nothing remembers what they found.
    [Fact]
    public void Branches_within_branches_take_polynomial_time()
    {
        ConstraintSet branch = Set(new Items("/items", Set(new Reference("/items", Self))));
        ConstraintSet other = Set(new Items("/items", Set(new Reference("/items", Self))), new ItemCountBound("/maxItems", true, 5));
        ConstraintSet self = Set(new Choice("/anyOf", false, [Set(new Not("/not", branch)), Set(new Not("/not", other)), branch], [new TrialRoute(JsonTypes.Any, [0, 1, 2])], "x"));
        Assert.Equal(Verdict.Valid, Evaluator.Evaluate(self, Nested(200), Named(self)).Verdict);
    }

    [Fact]
    public void Many_items_are_compared_in_linear_time()
    {
        string json = "[" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"{{\"a\":{i}}}")) + "]";
        Instance instance = Evaluated.Instance(json);
        Stopwatch time = Stopwatch.StartNew();
        Assert.Equal(Verdict.Valid, Evaluator.Judge(Set(new UniqueItems("/uniqueItems")), instance, Evaluated.NoNames));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"{time.Elapsed}");
    }

    [Fact]
    public void Patterns_that_run_away_stop_after_a_few_strings()
    {
        string[] strings = [.. Enumerable.Range(0, 100).Select(i => $"\"{new string('a', 60)}{i}\"")];
        Stopwatch time = Stopwatch.StartNew();
        Constraint items = new Items("/items", Set(new Pattern("/pattern", "^(([a-z])+.)+[A-Z]([a-z])+$")));
        Assert.Equal(Verdict.Undecided, Evaluated.Judge([items], $"[{string.Join(",", strings)}]"));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"{time.Elapsed}");
    }

    private static Instance Nested(int depth)
    {
        Instance instance = new ArrayInstance(Nowhere, Nowhere, []);
        for (int i = 1; i < depth; i++) instance = new ArrayInstance(Nowhere, Nowhere, [instance]);
        return instance;
    }

    private static Dictionary<TypeName, ConstraintSet> Named(ConstraintSet self) => new() { [Self] = self };

    private static ConstraintSet Set(params Constraint[] constraints) => new("", constraints.ToEquatableArray());
}
