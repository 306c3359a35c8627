using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Looks ahead for the member that names the branch, then checks that branch.</summary>
internal static class TagCheck
{
    public static void Print(CheckScope scope, Choice choice, TagRoute route)
    {
        SourceWriter writer = scope.Writer;
        writer.Statement($"if (!{Find(route.Tag, "out int at")} && at == json.Position)");
        using (writer.Indent())
        {
            writer.Statement($"return {StatementWriter.Mismatch(scope.Path(route.RequiredLocation), Message.Missing(route.Tag))};");
        }

        using (writer.Block("switch (tag.Length)"))
        {
            foreach (TagArm arm in route.Arms)
            {
                CheckCall call = scope.Methods.Call(choice.Branches[arm.Branch], scope.Name + CheckMethods.Word(arm.Value));
                if (call.Expression is null) writer.Line($"{Case(arm.Value)} json.Skip(); return true;");
                else writer.Statement($"{Case(arm.Value)} return {call.Condition};");
            }

            writer.Line("default:");
            using (writer.Indent())
            {
                string message = Message.OneOf([.. route.Arms.Select(a => JsonText.OfString(a.Value))]);
                writer.Statement($"if (!{StatementWriter.Fail("at", scope.Path(route.TagLocation), message)}) return false;");
                writer.Line("json.Skip();").Line("return true;");
            }
        }
    }

    public static string Find(string tag, string position) =>
        $"json.FindTag({CSharpLiteral.Utf8(tag)}, out var tag, {position})";

    public static string Case(string value) =>
        $"case {CSharpLiteral.Integer(CSharpLiteral.Utf8Length(value))} when tag.Is({CSharpLiteral.Utf8(value)}):";
}
