using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Schemas that apply to the value as a whole, for or against it, and so see it on a copy of the cursor.</summary>
internal static class SubschemaCheck
{
    /// <summary>Prints statements, of which the last returns.</summary>
    public static void Print(CheckScope scope, Not not)
    {
        CheckCall schema = scope.Methods.Call(not.Schema, scope.Name + "Not").On("ahead", "trial");
        Trial(scope.Writer);
        scope.Writer.Demand(schema.Operand, "json.Position", scope.Path(not.Location), Message.Not(not.Schema));
        scope.Writer.Line("json.Skip();").Line("return true;");
    }

    /// <summary>The same; what fails is <c>then</c> or <c>else</c>, never <c>if</c> (draft 2020-12, 10.2.2.1).</summary>
    public static void Print(CheckScope scope, Conditional conditional)
    {
        CheckCall then = Call(conditional.Then, "Then");
        if (conditional.If.IsEmpty)
        {
            scope.Writer.Statement($"return {then.Condition};");
            return;
        }

        CheckCall condition = scope.Methods.Call(conditional.If, scope.Name + "If").On("ahead", "trial");
        CheckCall @else = Call(conditional.Else, "Else");
        Trial(scope.Writer);
        scope.Writer.Statement($"return {condition.Operand} ? {then.Condition} : {@else.Condition};");

        CheckCall Call(ConstraintSet? schema, string name) => schema is null ? default : scope.Methods.Call(schema, scope.Name + name);
    }

    /// <summary>The same.</summary>
    public static void Print(CheckScope scope, DependentSchema dependent)
    {
        CheckCall schema = scope.Methods.Call(dependent.Schema, scope.Name + "With" + CheckMethods.Word(dependent.Name));
        scope.Writer.Statement($"return json.HasMember({CSharpLiteral.Utf8(dependent.Name)}) ? {schema.Condition} : {default(CheckCall).Condition};");
    }

    private static void Trial(SourceWriter writer) => writer.Line("FlagSink trial = default;").Line("JsonCursor ahead = json;");
}
