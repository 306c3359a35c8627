using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit;

/// <summary>
/// The emitted types' metadata for System.Text.Json where reflection is off. The user's own <c>JsonSerializerContext</c> cannot see the types:
/// one generator does not see what another emits.
/// </summary>
internal static class ResolverEmitter
{
    public static SourceText Emit(ResolverModel model)
    {
        SourceWriter writer = SourceFile.Begin("the project's schemas", model.Namespace);
        writer.Summary("Reads and writes the generated types without reflection: put it into <c>JsonSerializerOptions.TypeInfoResolverChain</c>.");
        using (writer.Block($"{model.Accessibility} sealed class RealtimeGenTypeInfoResolver : global::RealtimeGen.JsonModelResolver"))
        {
            using (writer.Block("private RealtimeGenTypeInfoResolver()"))
            {
                foreach (ResolvedType type in model.Types) writer.Line($"{(type.IsStruct ? "AddStruct" : "Add")}<{type.Name.FullName}>();");
            }

            writer.Line().Summary("The resolver; it has no state.");
            writer.Line("public static RealtimeGenTypeInfoResolver Default { get; } = new();");
        }

        return writer.ToSourceText();
    }
}
