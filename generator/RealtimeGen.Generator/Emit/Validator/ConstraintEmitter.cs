using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>The body of a method that checks and consumes one value.</summary>
internal static class ConstraintEmitter
{
    /// <summary>Prints statements, of which the last returns.</summary>
    public static void Print(CheckScope scope, ConstraintSet constraints)
    {
        List<ConstraintSet> passes = JointTrials.Passes(Conjunction.Flatten(constraints));
        switch (passes.Count)
        {
            case 0: scope.Writer.Line("json.Skip();").Line("return true;"); break;
            case 1: Pass(scope, passes[0]); break;
            default: Several(scope, passes); break;
        }
    }

    private static void Pass(CheckScope scope, ConstraintSet pass)
    {
        switch (pass.Constraints[0])
        {
            case Choice choice: ChoiceCheck.Print(scope, choice); break;
            case AllowedValues values when Conjunction.HasCompound(values): WholeValueCheck.Print(scope, values); break;
            case Not not: SubschemaCheck.Print(scope, not); break;
            case Conditional conditional: SubschemaCheck.Print(scope, conditional); break;
            case DependentSchema dependent: SubschemaCheck.Print(scope, dependent); break;
            case UnevaluatedMembers members: UnevaluatedCheck.Print(scope, members, [.. pass.Constraints.Skip(1)]); break;
            case UnevaluatedItems items: UnevaluatedCheck.Print(scope, items, [.. pass.Constraints.Skip(1)]); break;
            case NullOr: Return(scope, pass, scope.Name + "Value"); break;
            case var _ when scope.Methods.OneLiner(pass) is { } call: scope.Writer.Statement($"return {call};"); break;
            default: TypedCheck.Print(scope, pass); break;
        }
    }

    /// <summary>All but the last run ahead on a copy of the cursor; a mere type is seen at the first byte.</summary>
    private static void Several(CheckScope scope, List<ConstraintSet> passes)
    {
        bool isFirst = true;
        for (int i = 0; i < passes.Count; i++)
        {
            string name = $"{scope.Name}Part{CSharpLiteral.Integer(i + 1)}";
            if (i == passes.Count - 1)
            {
                Return(scope, passes[i], name);
            }
            else if (passes[i].Constraints is [TypeDemand type] && !type.HasIntegersOnly)
            {
                string mismatch = StatementWriter.Mismatch(scope.Path(type.Location), type.Message);
                scope.Writer.Statement($"if ({KindsText.Of(type.Types).Test(isNot: true)}) return {mismatch};");
            }
            else
            {
                scope.Writer.Line(isFirst ? "JsonCursor ahead = json;" : "ahead = json;");
                scope.Writer.Statement(scope.Methods.Call(passes[i], name).On("ahead").Checked);
                isFirst = false;
            }
        }
    }

    private static void Return(CheckScope scope, ConstraintSet pass, string name) =>
        scope.Writer.Statement($"return {scope.Methods.Call(pass, name).Condition};");
}
