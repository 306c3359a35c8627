using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Reads the case that the tag names, or the first that is valid; what is no case is kept as it came.</summary>
internal static class UnionReader
{
    public static void Print(SourceWriter writer, UnionModel type, CheckMethods methods)
    {
        Choice? choice = OnlyChoice.Of(type.Constraints, Kinds.Object);
        TagRoute? tags = choice is null ? null : ChoiceArms.Of(choice).OfType<TagArms>().FirstOrDefault()?.Route;
        using (writer.SinkMethod($"public static {type.Name.FullName} Read"))
        {
            if (tags is not null) ByTag(writer, type, tags, methods);
            else ByTrial(writer, type, choice, methods);
        }
    }

    private static void ByTag(SourceWriter writer, UnionModel type, TagRoute route, CheckMethods methods)
    {
        writer.Line("int start = json.Position;").Statement($"{TagCheck.Find(route.Tag, "out _")};");
        using (writer.Block("switch (tag.Length)"))
        {
            foreach (TagArm arm in route.Arms)
            {
                if (type.Cases.FirstOrDefault(c => c.Branch == arm.Branch) is not { } @case) continue;
                writer.Statement($"{TagCheck.Case(arm.Value)} return {Read(@case, "sink", methods)};");
            }
        }

        writer.Line();
        Unknown(writer, type, "sink");
    }

    /// <summary>Of several valid branches <c>anyOf</c> takes the first; that there is only one, <c>oneOf</c> has to ask all of them.</summary>
    private static void ByTrial(SourceWriter writer, UnionModel type, Choice? choice, CheckMethods methods)
    {
        writer.Line("int start = json.Position;");
        bool isFused = choice is { ExactlyOne: false };
        if (!isFused) ObjectReader.Ahead(writer);
        writer.Line("TolerantSink tolerant = default;").Line("FlagSink trial = default;").Line("JsonCursor attempt = json;");
        for (int i = 0; i < type.Cases.Count; i++)
        {
            CaseModel @case = type.Cases[i];
            if (i > 0) writer.Line("attempt = json;");
            string fits = choice is null
                ? $"{methods.Codec(@case.Wraps ?? @case.Type)}.Check(ref attempt, ref trial)"
                : methods.Call(choice.Branches[@case.Branch], "Check" + @case.Name).On("attempt", "trial").Condition;
            writer.Statement($"if ({fits}) return {Read(@case, "tolerant", methods)};");
        }

        Unknown(writer, type, isFused ? "sink" : "tolerant");
    }

    private static string Read(CaseModel @case, string sink, CheckMethods methods) => @case.Wraps is { } content
        ? $"new {@case.Type.FullName}({methods.Codec(content)}.Read(ref json, ref {sink}))"
        : $"{methods.Codec(@case.Type)}.Read(ref json, ref {sink})";

    private static void Unknown(SourceWriter writer, UnionModel type, string sink) => writer
        .Line($"Check(ref json, ref {sink});")
        .Line($"return new {type.Name.FullName}.Unknown(json.RawSince(start));");
}
