using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Tries branches on copies of the cursor. Their errors would mislead where no branch was meant, so the union fails with one of its own.</summary>
internal static class TrialCheck
{
    public static void Print(CheckScope scope, Choice choice, TrialRoute route)
    {
        SourceWriter writer = scope.Writer;
        CheckCall[] branches = [.. route.Branches.Select(b => scope.Methods.Call(choice.Branches[b], Name(scope, b)).On("ahead", "trial"))];
        if (!choice.ExactlyOne && branches.Any(b => b.Expression is null))
        {
            writer.Line("json.Skip();").Line("return true;");
            return;
        }

        writer.Line("FlagSink trial = default;").Line("JsonCursor ahead = json;");
        string[] fits = [.. branches.Select((branch, i) => Fits(branch, route.Marks.FirstOrDefault(m => m.Branch == route.Branches[i])))];
        if (choice.ExactlyOne) ExactlyOne(scope, choice, fits);
        else AtLeastOne(scope, choice, fits);
    }

    private static string Fits(CheckCall branch, TrialMark? mark)
    {
        if (mark is null) return branch.Condition;
        string condition = branch.OrNull ? $"({branch.Condition})" : branch.Condition;
        return $"json.HasMember({CSharpLiteral.Utf8(mark.Name)}) && {condition}";
    }

    private static string Name(CheckScope scope, int branch) => $"{scope.Name}Branch{CSharpLiteral.Integer(branch + 1)}";

    private static void AtLeastOne(CheckScope scope, Choice choice, string[] fits)
    {
        SourceWriter writer = scope.Writer;
        for (int i = 0; i < fits.Length; i++)
        {
            if (i > 0) writer.Line("ahead = json;");
            writer.Statement($"if ({fits[i]}) {{ json = ahead; return true; }}");
        }

        writer.Statement($"return {StatementWriter.Mismatch(scope.Path(choice.Location), Message.Expected(choice))};");
    }

    private static void ExactlyOne(CheckScope scope, Choice choice, string[] fits)
    {
        SourceWriter writer = scope.Writer;
        writer.Line("int count = 0;");
        for (int i = 0; i < fits.Length; i++)
        {
            if (i > 0) writer.Line("ahead = json;");
            writer.Statement($"if ({fits[i]}) count++;");
        }

        writer.Statement($"if (count == 0) return {StatementWriter.Mismatch(scope.Path(choice.Location), Message.Expected(choice))};");
        writer.Statement($"if (count > 1) return {StatementWriter.Mismatch(scope.Path(choice.Location), Message.Several)};");
        writer.Line("json.Skip();").Line("return true;");
    }
}
