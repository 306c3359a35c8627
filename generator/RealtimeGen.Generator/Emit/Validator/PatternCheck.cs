using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Patterns;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Members that no property names, by the patterns that their names match (draft 2020-12, 10.3.2.2).</summary>
internal static class PatternCheck
{
    public const string Parameter = "scoped global::System.ReadOnlySpan<byte> name";

    private const string Suffix = "Pattern";

    /// <summary>The check of a member whose name is in <c>name</c>.</summary>
    /// <param name="others">Of a member that matches nothing.</param>
    public static CheckCall Call(CheckScope scope, Members members, CheckCall others)
    {
        if (Only(scope, members, others) is { } only) return new CheckCall($"({only.Guard} ? {only.Expression} : {others.Condition})");
        return Matchable(members).Length > 1 ? scope.Methods.CallUnnamed(members, scope.Name + ObjectCheck.OtherSuffix + "s") : others;
    }

    /// <summary>The only pattern as a condition and what is then to hold; null where there are more or none, or where it changes nothing.</summary>
    public static (string Guard, string Expression)? Only(CheckScope scope, Members members, CheckCall others)
    {
        if (Matchable(members) is not [var pattern]) return null;
        CheckCall value = scope.Methods.Call(pattern.Value, scope.Name + Suffix);
        return value == others ? null : (Matches(scope, pattern.Expression), value.Condition);
    }

    /// <summary>Prints statements, of which the last returns: every pattern that matches has its say.</summary>
    public static void Print(CheckScope scope, Members members)
    {
        SourceWriter writer = scope.Writer;
        PatternMember[] patterns = Matchable(members);
        for (int i = 0; i < patterns.Length; i++) writer.Statement($"bool {Local(i)} = {Matches(scope, patterns[i].Expression)};");
        CheckCall others = ObjectCheck.Other(scope.Methods, scope.Name, members);
        if (others.Expression is not null)
        {
            writer.Statement($"if ({string.Join(" && ", patterns.Select((_, i) => "!" + Local(i)))}) return {others.Condition};");
        }

        bool isFirst = true;
        for (int i = 0; i < patterns.Length; i++)
        {
            CheckCall value = scope.Methods.Call(patterns[i].Value, scope.Name + Suffix + CSharpLiteral.Integer(i + 1)).On("ahead");
            if (value.Expression is null) continue;
            writer.Line(isFirst ? "JsonCursor ahead = json;" : "ahead = json;");
            writer.Statement($"if ({Local(i)} && !{value.Operand}) return false;");
            isFirst = false;
        }

        writer.Line("json.Skip();").Line("return true;");
    }

    /// <summary>A condition on <c>name</c>.</summary>
    public static string Matches(CheckScope scope, string expression) => $"{scope.Methods.Pattern(expression, scope.Name + "Name")}.Matches(name)";

    private static PatternMember[] Matchable(Members members) => [.. members.Patterns.Where(p => EcmaPattern.Translate(p.Expression) is not null)];

    private static string Local(int pattern) => "matches" + CSharpLiteral.Integer(pattern + 1);
}
