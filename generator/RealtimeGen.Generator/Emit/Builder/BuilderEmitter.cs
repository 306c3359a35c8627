using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>
/// An object's builder: a stage per required member, and <c>Ready</c>. A stage is a struct around the record itself and every call copies the
/// record, so that forking a chain and building twice are safe. Optional setters stand on every stage: a member that a later schema no longer
/// requires breaks no caller. That takes a setter for every pair of a required and an optional member, so where these are too many they stand on
/// <c>Ready</c> alone.
/// </summary>
internal static class BuilderEmitter
{
    /// <summary>Setters of optional members on the stages before <c>Ready</c>: about as many lines as a large record has elsewhere.</summary>
    private const int MaxEarlySetters = 150;

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
                PropertyModel[] optional = [.. type.Properties.Where(p => p.Presence == Presence.Optional)];
                bool isWide = EarlySetters(stages, optional) > MaxEarlySetters;
                for (int i = 0; i < stages.Length; i++)
                {
                    PropertyModel? following = stages.Skip(i + 1).FirstOrDefault();
                    new StageEmitter(writer, type, stages[i], following, isWide ? [] : stages.Take(i), isWide ? [] : optional).Emit();
                    writer.Line();
                }

                new StageEmitter(writer, type, null, null, stages, optional).Emit();
            }
        }
    }

    /// <summary>A required list can be added to on every stage after its own.</summary>
    private static int EarlySetters(PropertyModel[] stages, PropertyModel[] optional) =>
        (stages.Length * optional.Length) + stages.Select((p, i) => p.Slot.Type is ListType ? stages.Length - 1 - i : 0).Sum();
}
