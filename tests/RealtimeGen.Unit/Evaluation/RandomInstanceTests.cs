using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Random constraints over random documents. The seed that a failure prints makes the same ones first.</summary>
public class RandomInstanceTests
{
    private const int Rounds = 30_000;

    private static int Seed { get; } = TestSeed.Of("UNIT_SEED");

    [Fact]
    public void Known_documents_are_decided() => Each((set, known, _, named) => Evaluator.Judge(set, known, named) != Verdict.Undecided);

    [Fact]
    public void Verdicts_without_errors_are_the_same() =>
        Each((set, _, partial, named) => Evaluator.Judge(set, partial, named) == Evaluator.Evaluate(set, partial, named).Verdict);

    [Fact]
    public void Verdicts_hold_when_unknown_parts_are_filled_in() => Each((set, known, partial, named) =>
    {
        Verdict verdict = Evaluator.Judge(set, partial, named);
        return verdict == Verdict.Undecided || verdict == Evaluator.Judge(set, known, named);
    });

    [Fact]
    public void Invalid_instances_have_errors_and_no_others_do() => Each((set, _, partial, named) =>
    {
        EvaluationResult result = Evaluator.Evaluate(set, partial, named);
        return result.Errors.IsEmpty == (result.Verdict != Verdict.Invalid);
    });

    private static void Each(Func<ConstraintSet, Instance, Instance, IReadOnlyDictionary<TypeName, ConstraintSet>, bool> holds)
    {
        for (int round = 0; round < Rounds; round++)
        {
            int seed = Seed + round;
            Random random = new(seed);
            RandomConstraints constraints = new(random);
            RandomInstances instances = new(random);
            Dictionary<TypeName, ConstraintSet> named = new() { [RandomConstraints.Named] = constraints.Set(0) };
            ConstraintSet set = constraints.Set(3);
            Instance known = instances.Known(3);
            Assert.True(holds(set, known, instances.Hide(known), named), $"seed {seed}: {set}");
        }
    }
}
