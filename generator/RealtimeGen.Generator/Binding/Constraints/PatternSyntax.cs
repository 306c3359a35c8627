using RealtimeGen.Generator.Patterns;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>Whether a <c>pattern</c> can be compiled at all.</summary>
internal static class PatternSyntax
{
    public static bool IsValid(string expression, out string reason) => EcmaPattern.Translate(expression, out reason) is not null;
}
