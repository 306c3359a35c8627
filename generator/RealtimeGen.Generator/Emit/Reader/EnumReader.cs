using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Reads a string; a value that the type knows without allocation.</summary>
internal static class EnumReader
{
    public static void Print(SourceWriter writer, EnumModel type, CheckMethods methods)
    {
        string self = type.Name.FullName;
        using (writer.SinkMethod($"public static {self} Read"))
        {
            AllowedValues? closedBy = null;
            bool isFused = IsFused(type, ref closedBy);
            writer.Line("int at = json.Position;");
            if (!isFused) ObjectReader.Ahead(writer);
            using (writer.Block("if (!json.TryReadText(out var text))"))
            {
                writer.Line(isFused ? "Check(ref json, ref sink);" : "json.Skip();").Line($"return {self}.FromUnknown(json.RawSince(at));");
            }

            writer.Line();
            if (closedBy is null)
            {
                writer.Line($"return {self}.FromUtf8(text);");
                return;
            }

            writer.Line($"{self} value = {self}.FromUtf8(text);");
            string fail = StatementWriter.Fail("at", methods.Paths.Of(closedBy.Location), Message.OneOf([.. closedBy.Values.Select(JsonText.Of)]));
            writer.Statement($"if (TSink.Validates && !value.IsKnown) {fail};").Line("return value;");
        }
    }

    /// <summary>True where a string is valid if the type knows it, or always.</summary>
    private static bool IsFused(EnumModel type, ref AllowedValues? closedBy)
    {
        List<ConstraintSet> passes = Conjunction.Passes(Conjunction.Flatten(type.Constraints));
        if (passes.Count != 1 || passes[0].Constraints.Any(c => c is not (TypeDemand or AllowedValues))) return false;
        closedBy = passes[0].Find<AllowedValues>();
        IEnumerable<string>? allowed = closedBy?.Values.OfType<JsonString>().Select(v => v.Value);
        return passes[0].Find<TypeDemand>()?.Types is null or JsonTypes.String
            && (allowed is null || new HashSet<string>(allowed, StringComparer.Ordinal).SetEquals(type.Values.Select(v => v.Value)));
    }
}
