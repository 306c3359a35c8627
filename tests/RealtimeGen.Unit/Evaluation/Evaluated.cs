using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Evaluations of documents as tests write them.</summary>
internal static class Evaluated
{
    public static readonly IReadOnlyDictionary<TypeName, ConstraintSet> NoNames = new Dictionary<TypeName, ConstraintSet>();

    public static EvaluationResult Of(IEnumerable<Constraint> constraints, string json) =>
        Evaluator.Evaluate(Set(constraints), Instance(json), NoNames);

    public static Verdict Judge(IEnumerable<Constraint> constraints, string json) => Evaluator.Judge(Set(constraints), Instance(json), NoNames);

    public static ConstraintSet Set(IEnumerable<Constraint> constraints) => new("", constraints.ToEquatableArray());

    public static Instance Instance(string json) => new JsonInstance(null, json).Of(JsonParser.Parse(json).Root!);
}
