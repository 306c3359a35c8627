using RealtimeGen.Generator.Patterns;

namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>A nested class around a compiled pattern, so that it is paid for when it is first used, not with the codec.</summary>
internal static class PatternClass
{
    private const string Regex = "global::System.Text.RegularExpressions.Regex";

    public static void Print(SourceWriter writer, string name, string pattern)
    {
        using (writer.Block($"private static class {name}"))
        {
            string expression = CSharpLiteral.Text(EcmaPattern.Translate(pattern)!);
            writer.Fill($"private static readonly {Regex} Expression =", $"JsonPattern.Compile({expression});").Line();
            writer.Line($"internal static bool Matches(global::System.ReadOnlySpan<byte> text) => JsonCheck.Matches(Expression, text);");
        }
    }
}
