using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Sends the value to the branch that its author meant: by JSON type, then by tag, and by trial only where nothing else can tell.</summary>
internal static class ChoiceCheck
{
    /// <summary>Prints statements, of which the last returns.</summary>
    public static void Print(CheckScope scope, Choice choice)
    {
        SourceWriter writer = scope.Writer;
        List<ChoiceArm> arms = ChoiceArms.Of(choice);
        if (arms.RemoveAll(AcceptsNull) > 0) writer.Line("if (json.TryReadNull()) return true;");
        string mismatch = $"return {Mismatch(scope, choice)};";
        if (arms.Count == 0)
        {
            writer.Statement(mismatch);
            return;
        }

        if (arms.Count == 1)
        {
            if (arms[0].Kinds != Kinds.Any) writer.Statement($"if ({arms[0].Kinds.Test(isNot: true)}) {mismatch}");
            Print(scope, choice, arms[0]);
            return;
        }

        using (writer.Block("switch (json.Kind)"))
        {
            foreach (ChoiceArm arm in arms)
            {
                string label = $"case {arm.Kinds.Pattern()}:";
                if (arm is SingleArm single && Return(scope, single) is { } result)
                {
                    writer.Statement($"{label} {result}");
                    continue;
                }

                using (writer.Block(label)) Print(scope, choice, arm);
            }

            writer.Statement($"default: {mismatch}");
        }
    }

    private static bool AcceptsNull(ChoiceArm arm) =>
        arm is SingleArm { Kinds: Kinds.Null } single && Conjunction.Flatten(single.Constraints).Constraints switch
        {
            [] => true,
            [TypeDemand type] => type.Types.HasFlag(JsonTypes.Null),
            [AllowedValues values] => values.Values.Contains(JsonNull.Instance),
            _ => false,
        };

    private static void Print(CheckScope scope, Choice choice, ChoiceArm arm)
    {
        switch (arm)
        {
            case SingleArm single:
                scope.Writer.Statement(Return(scope, single) ?? "json.Skip();");
                if (Return(scope, single) is null) scope.Writer.Line("return true;");
                break;
            case TagArms tags: TagCheck.Print(scope, choice, tags.Route); break;
            case TrialArm trial: TrialCheck.Print(scope, choice, trial.Route); break;
            case NumberArm number: Print(scope, choice, number); break;
        }
    }

    private static void Print(CheckScope scope, Choice choice, NumberArm arm)
    {
        SourceWriter writer = scope.Writer;
        writer.Line("JsonCursor peek = json;").Line("peek.TryReadNumber(out var number);");
        using (writer.Block("if (number.IsInteger)")) Half(arm.Integer);
        using (writer.Block("else")) Half(arm.Fraction);

        void Half(ChoiceArm? half)
        {
            if (half is null) writer.Statement($"return {Mismatch(scope, choice)};");
            else Print(scope with { Name = scope.Name + (half == arm.Integer ? "Integer" : "Fraction") }, choice, half);
        }
    }

    private static string? Return(CheckScope scope, SingleArm arm)
    {
        CheckCall call = scope.Methods.Call(arm.Constraints, scope.Name + Word(arm.Kinds));
        return call.Expression is null ? null : $"return {call.Condition};";
    }

    private static string Word(Kinds kinds) => kinds switch
    {
        Kinds.True | Kinds.False => "Boolean",
        _ when kinds.Single().Count() > 2 => "Rest",
        _ => string.Concat(kinds.Single().Select(k => k.ToString())),
    };

    private static string Mismatch(CheckScope scope, Choice choice) => StatementWriter.Mismatch(scope.Path(choice.Location), Message.Expected(choice));
}
