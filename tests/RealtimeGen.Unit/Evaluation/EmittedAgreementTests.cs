using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Emit;
using RealtimeGen.Unit.Emit.Models;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Random constraints, emitted and compiled on the one hand, interpreted on the other.</summary>
public class EmittedAgreementTests
{
    private const int Types = 60;

    private const int Documents = 100;

    [Fact]
    public void Report_the_same_errors_in_the_same_words()
    {
        int seed = TestSeed.Of("UNIT_SEED");
        Random random = new(seed);
        RandomConstraints constraints = new(random);
        RandomInstances instances = new(random);
        TypeModel named = Build.Raw("Named") with { Name = RandomConstraints.Named, Constraints = constraints.Set(0) };
        TypeModel[] types = [.. Enumerable.Range(0, Types).Select(i => Build.Raw($"Type{i}") with { Constraints = constraints.Set(3) })];
        Dictionary<TypeName, ConstraintSet> references = new() { [named.Name] = named.Constraints };
        CompiledModel compiled = new([named, .. types]);
        foreach (TypeModel type in types)
        {
            ICompiledType emitted = compiled.Type(type.Name);
            for (int i = 0; i < Documents; i++)
            {
                string json = JsonOf.Instance(instances.Known(3));
                EvaluationResult result = Evaluator.Evaluate(type.Constraints, Evaluated.Instance(json), references);
                // Which keyword speaks first of one value is of no account.
                string interpreted = string.Join('\n', result.Errors.Select(e => e.ToString()).Order(StringComparer.Ordinal));
                string expected = string.Join('\n', emitted.Errors(json).Order(StringComparer.Ordinal));
                Assert.True(expected == interpreted, $"seed {seed}: {type.Name} of {json}\nemitted\n{expected}\ninterpreted\n{interpreted}");
            }
        }
    }
}
