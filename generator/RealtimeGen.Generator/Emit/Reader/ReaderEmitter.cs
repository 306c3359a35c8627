using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>The reader of a type. Reading checks on the way if the sink validates, and never fails on JSON.</summary>
internal static class ReaderEmitter
{
    public static void Print(SourceWriter writer, TypeModel type, CheckMethods methods)
    {
        ReadMethods reads = new(type);
        switch (type)
        {
            case ObjectModel model: ObjectReader.Print(writer, model, methods, reads); break;
            case UnionModel model: UnionReader.Print(writer, model, methods); break;
            case EnumModel model: EnumReader.Print(writer, model, methods); break;
            case VariantModel model: VariantReader.Print(writer, model, methods, reads); break;
            default: Raw(writer, type); break;
        }

        while (reads.Next() is { } method)
        {
            writer.Line();
            using (writer.SinkMethod($"private static bool {method.Name}", $"out {method.Result} value"))
            {
                ContainerReader.Print(new ReadScope(writer, methods, reads), method);
            }
        }
    }

    private static void Raw(SourceWriter writer, TypeModel type)
    {
        using (writer.SinkMethod($"public static {type.Name.FullName} Read"))
        {
            writer.Line("int start = json.Position;").Line("Check(ref json, ref sink);");
            writer.Line($"return new {type.Name.FullName}(json.RawSince(start));");
        }
    }
}
