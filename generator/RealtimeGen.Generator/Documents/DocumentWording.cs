using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Documents;

/// <summary>Errors of the evaluator as diagnostics: which rule, about what, and what was probably meant.</summary>
internal static class DocumentWording
{
    public static string Rule(EvaluationError error)
    {
        if (error.Part == ErrorPart.Head) return "RTG3007";
        if (error.Message is Message.Closed) return "RTG3008";
        if (error.Message.StartsWith(Message.Forbidden, StringComparison.Ordinal)) return "RTG3011";
        return error.Keyword switch
        {
            "type" => "RTG3003",
            "enum" or "const" => "RTG3004",
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "minLength" or "maxLength" or "minItems" or "maxItems"
                or "uniqueItems" or "minProperties" or "maxProperties" or "contains" or "minContains" or "maxContains" => "RTG3005",
            "pattern" or "format" => "RTG3006",
            "anyOf" or "oneOf" => "RTG3010",
            _ => "RTG3011",
        };
    }

    public static string Subject(EvaluationError error)
    {
        if (error.InstancePath.Length == 0) return "The document";
        string last = JsonPointer.Last(error.InstancePath);
        string parent = JsonPointer.Parent(error.InstancePath);
        bool isItem = error.Part != ErrorPart.Name && JsonPointer.TryIndex(last, int.MaxValue, out _);
        return !isItem ? "'" + last + "'" : parent.Length == 0 ? "Item " + last : "Item " + last + " of '" + JsonPointer.Last(parent) + "'";
    }

    /// <summary>The end of the message: with the corrected text where there is one, else empty.</summary>
    public static string Remedy(EvaluationError error, DeclaredMembers declared)
    {
        if (error.Part == ErrorPart.Name) return declared.Meant(error.Source.Span.Start) is { } name ? $": did you mean '{name}'?" : "";
        return Right(error) is not { } value ? "" : IsGuess(error) ? $": did you mean {value}?" : ": write " + value;
    }

    /// <summary>JSON of the value that is right in place of the reported one; null where none is near.</summary>
    public static string? Right(EvaluationError error)
    {
        if (error.Part != ErrorPart.Value) return null;
        if (error.Allowed is [string only] && error.Instance is NumberInstance) return only;
        if (error.Instance is not StringInstance text) return null;
        if (NearestNames.Best(error.Instance.Description, error.Allowed) is { } value) return value;
        bool isQuoted = error.Keyword == "type" && error.Message.Contains(text.Value.Length > 0 && "tf".Contains(text.Value[0]) ? "boolean" : "number");
        return isQuoted && Syntax.JsonParser.Parse(text.Value) is { Errors.Length: 0, Root: Syntax.JsonNumberSyntax or Syntax.JsonLiteralSyntax { Value: not null } }
            ? text.Value
            : null;
    }

    private static bool IsGuess(EvaluationError error) => error.Instance is StringInstance && error.Keyword != "type";
}
