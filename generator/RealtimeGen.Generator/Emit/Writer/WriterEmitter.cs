using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Writer;

/// <summary>
/// The writer of a type: straight calls on the caller's writer, without allocation. Enumerations, unions and free JSON hold a single value,
/// and write it themselves.
/// </summary>
internal static class WriterEmitter
{
    public static void Print(SourceWriter writer, TypeModel type)
    {
        switch (type)
        {
            case ObjectModel model: ObjectWriter.Print(writer.Line(), model); break;
            case VariantModel model: VariantWriter.Print(writer.Line(), model); break;
        }
    }
}
