using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Evaluation.Families;

internal static class ValueEvaluation
{
    public static Verdict Check(AllowedValues values, Instance instance)
    {
        Verdict verdict = Verdict.Invalid;
        foreach (JsonValue value in values.Values)
        {
            verdict = verdict.Or(InstanceEquality.Equal(instance, value));
            if (verdict == Verdict.Valid) break;
        }

        return verdict;
    }

    /// <summary>False where the type alone rules the instance out: <c>true</c> and <c>false</c> are types of their own here.</summary>
    public static bool HasValueOfType(AllowedValues values, Instance instance) => values.Values.Any(value => value switch
    {
        JsonNull => (instance.Types & JsonTypes.Null) != 0,
        JsonBoolean boolean => instance is BooleanInstance known && known.Value == boolean.Value,
        JsonNumber => (instance.Types & JsonTypes.Number) != 0,
        JsonString => (instance.Types & JsonTypes.String) != 0,
        JsonArray => (instance.Types & JsonTypes.Array) != 0,
        _ => (instance.Types & JsonTypes.Object) != 0,
    });
}
