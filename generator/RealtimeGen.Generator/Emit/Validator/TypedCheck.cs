using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Checks what depends on the JSON type of the value: reads it as the type that is demanded, or finds out which type it is.</summary>
internal static class TypedCheck
{
    /// <summary>Prints statements, of which the last returns.</summary>
    public static void Print(CheckScope scope, ConstraintSet pass)
    {
        SourceWriter writer = scope.Writer;
        TypedDemands demands = new(pass);
        bool onlyContainers = demands.Constrained.All(kind => kind is Kinds.Array or Kinds.Object);
        scope = scope with { Position = onlyContainers ? "start" : "at" };
        if (demands.Constrained.Any(kind => UsesPosition(demands, kind))) writer.Line($"int {scope.Position} = json.Position;");

        Kinds free = demands.Free;
        if (free == Kinds.Null)
        {
            writer.Line("if (json.TryReadNull()) return true;");
            free = Kinds.None;
        }

        string[] otherwise = [.. Otherwise(scope, demands, free)];
        // Checks of arrays and of objects share names of locals, which a block around each keeps apart (CS0136).
        bool isLastNested = demands.Constrained.Contains(Kinds.Array) && demands.Constrained.Contains(Kinds.Object);
        for (int i = 0; i < demands.Constrained.Count; i++)
        {
            Kinds kind = demands.Constrained[i];
            if (i + 1 < demands.Constrained.Count || isLastNested)
            {
                using (writer.Block($"if ({Enter(demands, kind)})")) Checks(scope, demands, kind);
                continue;
            }

            writer.Statement($"if (!{Enter(demands, kind)}) " + (otherwise.Length == 1 ? otherwise[0] : $"{{ {string.Join(" ", otherwise)} }}"));
            Checks(scope, demands, kind);
            return;
        }

        foreach (string line in otherwise) writer.Statement(line);
    }

    private static string Enter(TypedDemands demands, Kinds kind) => kind switch
    {
        Kinds.Number when demands.DemandsInteger => "json.TryReadInteger(out var number)",
        Kinds.String => "json.TryReadString(out var text)",
        Kinds.Number => "json.TryReadNumber(out var number)",
        Kinds.Array => "json.TryEnterArray()",
        _ => "json.TryEnterObject()",
    };

    private static bool UsesPosition(TypedDemands demands, Kinds kind) => kind switch
    {
        Kinds.Array => ArrayCheck.UsesPosition(demands),
        Kinds.Object => ObjectCheck.UsesPosition(demands),
        Kinds.Number => NumberCheck.UsesPosition(demands),
        _ => true,
    };

    private static void Checks(CheckScope scope, TypedDemands demands, Kinds kind)
    {
        switch (kind)
        {
            case Kinds.String: StringCheck.Print(scope, demands); break;
            case Kinds.Number: NumberCheck.Print(scope, demands); break;
            case Kinds.Array: ArrayCheck.Print(scope, demands); break;
            default: ObjectCheck.Print(scope, demands); break;
        }
    }

    /// <summary>What happens to values of the kinds that are not constrained.</summary>
    private static IEnumerable<string> Otherwise(CheckScope scope, TypedDemands demands, Kinds free)
    {
        string? failing = demands.Failing == Kinds.None
            ? null
            : $"return {StatementWriter.Mismatch(scope.Path(demands.Values!.Location), demands.ValuesMessage)};";
        if (failing is not null && demands.Denied == Kinds.None && free == Kinds.None)
        {
            yield return failing;
            yield break;
        }

        if (failing is not null)
        {
            bool isShorterNegated = demands.Denied == Kinds.None && free.Single().Count() < demands.Failing.Single().Count();
            yield return $"if ({(isShorterNegated ? free.Test(isNot: true) : demands.Failing.Test())}) {failing}";
        }

        if (demands.Denied == Kinds.None)
        {
            yield return "json.Skip();";
            yield return "return true;";
        }
        else if (free == Kinds.None)
        {
            yield return $"return {StatementWriter.Mismatch(scope.Path(demands.Type!.Location), demands.Type.Message)};";
        }
        else
        {
            yield return $"return {Type(scope, demands, free)};";
        }
    }

    private static string Type(CheckScope scope, TypedDemands demands, Kinds free)
    {
        string path = scope.Path(demands.Type!.Location);
        string? single = JsonTypeNames.Single(demands.Types);
        return single is not null && demands.Constrained.Count == 0 && demands.Type.Message == Message.Types(demands.Types)
            ? $"JsonCheck.{single}(ref json, ref sink, {path})"
            : $"JsonCheck.Type(ref json, ref sink, {JsonTypeNames.Set(free.ToTypes(demands.Types))}, {path}, " +
                $"{CSharpLiteral.Text(demands.Type.Message)})";
    }
}
