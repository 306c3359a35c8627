using System.Globalization;
using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Evaluation;

/// <summary>What was found, in words for a message: as the runtime's reports say it.</summary>
internal static class FoundInstance
{
    private const int MaxLength = 40;

    /// <summary>The end of a message: <c>, but is 2.5</c>; empty for keywords that are not about the value by itself.</summary>
    public static string Describe(Instance instance, string keyword)
    {
        switch (keyword)
        {
            case "minLength" or "maxLength" when instance is StringInstance text:
                return ", but has " + CodePoints.Count(text.Value).ToString(CultureInfo.InvariantCulture);
            case "minItems" or "maxItems" when instance is ArrayInstance array:
                return ", but has " + (array.IsOpen ? "at least " : "") + array.Count.ToString(CultureInfo.InvariantCulture);
            case "type" or "enum" or "const" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf"
                or "minLength" or "maxLength" or "pattern" or "format" or "anyOf" or "oneOf" or "minItems" or "maxItems"
                when instance is not UnknownInstance { IsKnown: false }:
                return ", but is " + Shorten(instance.Description);
            default:
                return "";
        }
    }

    // A string keeps its closing quote, so that the dots are seen not to belong to it.
    private static string Shorten(string token)
    {
        if (token.Length <= MaxLength) return token;
        int length = char.IsHighSurrogate(token[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return token.Substring(0, length) + "..." + (token[0] == '"' ? "\"" : "");
    }
}
