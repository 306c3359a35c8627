using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>Errors of the evaluator about values that stand in a schema.</summary>
internal static class ValueWording
{
    /// <param name="whole">What the whole value is called, with a capital letter.</param>
    public static string Subject(EvaluationError error, string whole)
    {
        if (error.InstancePath.Length == 0) return whole;
        string last = JsonPointer.Last(error.InstancePath);
        bool isItem = error.Part != ErrorPart.Name && JsonPointer.TryIndex(last, int.MaxValue, out _);
        return (isItem ? "Item " + last : "'" + last + "'") + " of " + whole.ToLowerInvariant();
    }

    /// <summary>The same within a sentence.</summary>
    public static string Inner(EvaluationError error, string whole) =>
        error.InstancePath.Length == 0 ? whole : "'" + JsonPointer.Last(error.InstancePath) + "' in " + whole;

    public static string Remedy(EvaluationError error)
    {
        if (error.Part == ErrorPart.Value && error.Allowed is [string only] && error.Instance is NumberInstance) return ": write " + only;
        if (error.Instance is StringInstance && NearestNames.Best(error.Instance.Description, error.Allowed) is { } value) return $": did you mean {value}?";
        return ": correct it, or what the schema demands";
    }
}
