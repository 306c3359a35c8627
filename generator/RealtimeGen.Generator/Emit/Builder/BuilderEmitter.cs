using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>
/// An object's builder: a stage per required member, and <c>Ready</c>. A stage is a struct around the record itself and every call copies the
/// record, so that forking a chain and building twice are safe. Optional setters stand on every stage: a member that a later schema no longer
/// requires breaks no caller.
/// </summary>
internal static class BuilderEmitter
{
    public static SourceText Emit(ObjectModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        if (type.Name.Container is not { } container)
        {
            Extend(writer, type);
            return writer.ToSourceText();
        }

        using (writer.Block($"partial record {container}")) Extend(writer, type);
        return writer.ToSourceText();
    }

    private static void Extend(SourceWriter writer, ObjectModel type)
    {
        PropertyModel[] stages = [.. type.Stages];
        using (writer.Block($"partial record {type.Name.Name}"))
        {
            writer.Summary("Builds a value in stages.");
            using (writer.Block(type.Union is null ? "public static class Builder" : "public static new class Builder"))
            {
                for (int i = 0; i < stages.Length; i++)
                {
                    new StageEmitter(writer, type, stages[i], stages.Skip(i + 1).FirstOrDefault(), stages.Take(i)).Emit();
                    writer.Line();
                }

                new StageEmitter(writer, type, null, null, stages).Emit();
            }
        }
    }
}
