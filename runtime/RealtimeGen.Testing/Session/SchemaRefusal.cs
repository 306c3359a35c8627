using System.Text;

namespace RealtimeGen.Testing.Session;

/// <summary>An error of the generated validator in the terms of the service.</summary>
internal static class SchemaRefusal
{
    public static Refusal Of(ValidationError error)
    {
        string param = ToParam(error.InstancePath);
        return error.Keyword switch
        {
            "syntax" => new Refusal("invalid_json", $"The event is not JSON: {error.Message}.", null),
            "oneOf" when param.Length == 0 => new Refusal("invalid_event", $"An event {error.Message}.", null),
            "required" => Refusal.MissingParameter(Member(param, QuotedName(error.Message))),
            "additionalProperties" or "unevaluatedProperties" => Refusal.UnknownParameter(param),

            // The validator chooses a branch by the value's type, and blames the union itself only when no branch takes that type.
            "type" or "oneOf" or "anyOf" => Refusal.InvalidType(param, error.Message),
            _ => Refusal.InvalidValue(param, error.Message),
        };
    }

    /// <summary><c>/session/tools/0/name</c> is <c>session.tools[0].name</c> to the service.</summary>
    private static string ToParam(string pointer)
    {
        StringBuilder param = new();
        foreach (string step in pointer.Split('/').Skip(1))
        {
            if (step.Length > 0 && step.All(char.IsAsciiDigit)) param.Append('[').Append(step).Append(']');
            else param.Append(param.Length > 0 ? "." : "").Append(step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        }

        return param.ToString();
    }

    private static string Member(string param, string name) => param.Length == 0 ? name : $"{param}.{name}";

    /// <summary>The validator names a missing member in its message only: <c>must have the member "type"</c>.</summary>
    private static string QuotedName(string message) => message.Split('"')[1];
}
