using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class TypeEvaluation
{
    public static Verdict Check(JsonTypes types, Instance instance) =>
        (instance.Types & types) == 0 ? Verdict.Invalid : (instance.Types & ~types) == 0 ? Verdict.Valid : Verdict.Undecided;
}
