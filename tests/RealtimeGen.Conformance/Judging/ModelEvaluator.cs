using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Conformance.Judging;

/// <summary>The answer of the generator's own evaluator, which interprets the model instead of printing it.</summary>
internal static class ModelEvaluator
{
    public static Answer Judge(SubjectSchema subject, string json)
    {
        if (subject.Project is not { } project) return new(null, "not bound");
        IReadOnlyDictionary<TypeName, ConstraintSet> named = Evaluator.Named(project);
        if (!named.TryGetValue(new TypeName(subject.Namespace, SubjectSchema.TypeName), out ConstraintSet? demands)) return new(null, "no root");
        if (JsonParser.Parse(json).Root is not { } root) return new(null, "no JSON");
        Verdict verdict = Evaluator.Evaluate(demands, new JsonInstance(null, json).Of(root), named).Verdict;
        return verdict == Verdict.Undecided ? new(null, "undecided") : new(verdict == Verdict.Valid);
    }
}
