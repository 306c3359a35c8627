using System.Text.RegularExpressions;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>Whether a <c>pattern</c> can be compiled at all.</summary>
internal static class PatternSyntax
{
    public static bool IsValid(string expression, out string reason)
    {
        try
        {
            _ = new Regex(expression, RegexOptions.CultureInvariant);
            reason = "";
            return true;
        }
        catch (ArgumentException error)
        {
            reason = error.Message;
            return false;
        }
    }
}
