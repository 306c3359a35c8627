using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model;
namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Compares the value with arrays and objects, as JSON.</summary>
internal static class WholeValueCheck
{
    public static void Print(CheckScope scope, AllowedValues values)
    {
        string[] texts = [.. values.Values.Select(JsonText.Of)];
        scope.Writer.Line("int at = json.Position;").Line("json.Skip();");
        scope.Writer.Demand(
            string.Join(" && ", texts.Select(t => $"!JsonCheck.Equal(json.Since(at), {CSharpLiteral.Utf8(t)})")), "at", scope.Path(values.Location), Message.OneOf(texts));
        scope.Writer.Line("return true;");
    }
}
