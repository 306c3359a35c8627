using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Patterns;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Members and items that nothing else evaluates (draft 2020-12, 11.2 and 11.3).</summary>
internal static class UnevaluatedCheck
{
    private const string Suffix = "Unevaluated";

    /// <summary>Prints statements, of which the last returns.</summary>
    /// <param name="beside">Constraints of the pass whose branches decide what is evaluated.</param>
    public static void Print(CheckScope scope, UnevaluatedMembers members, Constraint[] beside)
    {
        SourceWriter writer = scope.Writer;
        CoverageLocals locals = new(scope, c => c.All || c.Names.Count > 0 || c.Patterns.Count > 0);
        if (beside.Length == 0) writer.Line("if (json.Kind != JsonKind.Object) return JsonCheck.Any(ref json);");
        else JointTrials.Print(scope, locals, JsonTypes.Object, beside);
        List<GuardedCoverage> parts = locals.Print(members.Evaluated);
        (string Name, string Expression)[] names = [.. Names(parts, Unnamed(scope, parts))];
        string unnamed = Either(Unnamed(scope, parts));
        CheckCall value = Value(scope, members.Value, members.Location, Message.Closed);
        writer.Line("json.TryEnterObject();");
        bool usesName = names.Length > 0 || parts.Any(p => p.Coverage.Patterns.Count > 0);
        using (writer.Block($"while (json.NextMember(out {(usesName ? "var name" : "_")}))"))
        {
            if (names.Length > 0) MemberSwitch.Print(writer, "isEvaluated", names, unnamed);
            else writer.Statement($"bool isEvaluated = {unnamed};");
            Check(writer, value);
        }

        writer.Line("return true;");
    }

    /// <summary>The same.</summary>
    public static void Print(CheckScope scope, UnevaluatedItems items, Constraint[] beside)
    {
        SourceWriter writer = scope.Writer;
        CoverageLocals locals = new(scope, c => c.All || c.Prefix > 0 || c.Contains.Count > 0);
        if (beside.Length == 0) writer.Line("if (json.Kind != JsonKind.Array) return JsonCheck.Any(ref json);");
        else JointTrials.Print(scope, locals, JsonTypes.Array, beside);
        List<GuardedCoverage> parts = locals.Print(items.Evaluated);
        if (parts.Any(p => p.Coverage.Contains.Count > 0)) locals.Ahead();
        bool usesIndex = parts.Any(p => p.Coverage is { All: false, Prefix: > 0 });
        if (usesIndex) writer.Line("int index = 0;");
        CheckCall value = Value(scope, items.Item, items.Location, Message.ClosedItems);
        writer.Line("json.TryEnterArray();");
        using (writer.Block("while (json.NextItem())"))
        {
            writer.Statement($"bool isEvaluated = {Either(parts.Select(Positions).OfType<string>())};");
            if (usesIndex) writer.Line("index++;");
            int count = 0;
            foreach (GuardedCoverage part in parts)
            {
                foreach (ConstraintSet item in part.Coverage.Contains)
                {
                    string test = scope.Methods.Call(item, $"{scope.Name}Contained{CSharpLiteral.Integer(++count)}").On("ahead", "trial").Condition;
                    writer.Statement($"if (!isEvaluated{(part.Guard is null ? "" : " && " + part.Guard)}) {{ ahead = json; isEvaluated = {test}; }}");
                }
            }

            Check(writer, value);
        }

        writer.Line("return true;");
    }

    private static CheckCall Value(CheckScope scope, ConstraintSet value, string location, string forbidden) => value.Constraints is [Impossible]
        ? new CheckCall(StatementWriter.Mismatch(scope.Path(location), forbidden))
        : scope.Methods.Call(value, scope.Name + Suffix);

    private static void Check(SourceWriter writer, CheckCall value) =>
        writer.Line("if (isEvaluated) json.Skip();").Statement($"else if (!{value.Operand}) return false;");

    /// <summary>Each name with a condition that it is evaluated.</summary>
    private static IEnumerable<(string Name, string Expression)> Names(List<GuardedCoverage> parts, IReadOnlyList<string> unnamed)
    {
        foreach (string name in parts.SelectMany(p => p.Coverage.Names).Distinct(StringComparer.Ordinal))
        {
            string?[] guards = [.. parts.Where(p => p.Coverage.Names.Contains(name)).Select(p => p.Guard)];
            yield return (name, guards.Contains(null) ? "true" : Either(guards.Select(g => Operand(g!)).Concat(unnamed)));
        }
    }

    /// <summary>Conditions under which a member is evaluated whatever it is called, or by a pattern.</summary>
    private static string[] Unnamed(CheckScope scope, List<GuardedCoverage> parts) =>
    [
        .. parts.Where(p => p.Coverage.All && p.Guard is not null).Select(p => Operand(p.Guard!)),
        .. parts.Where(p => !p.Coverage.All).SelectMany(p => p.Coverage.Patterns
            .Where(pattern => EcmaPattern.Translate(pattern) is not null)
            .Select(pattern => p.Term(PatternCheck.Matches(scope, pattern)))),
    ];

    private static string? Positions(GuardedCoverage part) => part.Coverage switch
    {
        { All: true } => Operand(part.Guard ?? "true"),
        { Prefix: > 0 } => part.Term($"index < {CSharpLiteral.Integer(part.Coverage.Prefix)}"),
        _ => null,
    };

    private static string Operand(string guard) => guard.Contains(" && ") ? $"({guard})" : guard;

    private static string Either(IEnumerable<string> conditions)
    {
        string all = string.Join(" || ", conditions.Distinct(StringComparer.Ordinal));
        return all.Length == 0 ? "false" : all;
    }
}
