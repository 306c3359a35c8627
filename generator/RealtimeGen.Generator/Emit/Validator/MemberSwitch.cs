using RealtimeGen.Generator.Emit.Codec;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Finds the member by the length of its name, then by its content: what the JIT turns into word compares.</summary>
internal static class MemberSwitch
{
    /// <param name="result">The local that is set.</param>
    /// <param name="arms">Names, each with an expression that consumes the member's value.</param>
    /// <param name="others">The expression for every other member.</param>
    /// <param name="guarded">A condition on names that have no arm, with its expression.</param>
    public static void Print(
        SourceWriter writer, string result, IEnumerable<(string Name, string Expression)> arms, string others, (string Guard, string Expression)? guarded = null)
    {
        using (writer.Block($"bool {result} = name.Length switch", "};"))
        {
            foreach ((string name, string expression) in arms)
            {
                writer.Statement($"{CSharpLiteral.Integer(CSharpLiteral.Utf8Length(name))} when name.Is({CSharpLiteral.Utf8(name)}) => {expression},");
            }

            if (guarded is { } guard) writer.Statement($"_ when {guard.Guard} => {guard.Expression},");
            writer.Statement($"_ => {others},");
        }
    }
}
