using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Builder;

/// <summary>The first stage of a union's builder: one method per case, which starts the builder of that case.</summary>
internal static class ChooserEmitter
{
    public static SourceText Emit(UnionModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        using (writer.Block($"partial record {type.Name.Name}"))
        {
            writer.Summary("Builds a value in stages.");
            using (writer.Block("public static class Builder"))
            {
                writer.Summary("Waits for the choice of a case.").Line(AttributeText.JsonBuilder(type.Name.Name));
                using (writer.Block($"public readonly struct {FirstStage.Chooser}"))
                {
                    foreach (CaseModel choice in type.Cases)
                    {
                        writer.Documentation(choice.Documentation).Obsolete(choice.Documentation.Obsolete);
                        writer.Fill(
                            $"public {choice.FirstStage.FullName} {choice.Name}() =>", $"{choice.FirstStage.Type.FullName}.Create();");
                    }
                }
            }
        }

        return writer.ToSourceText();
    }
}
