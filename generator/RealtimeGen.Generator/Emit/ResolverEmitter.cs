using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit;

/// <summary>
/// The emitted types' metadata for System.Text.Json where reflection is off. The user's own <c>JsonSerializerContext</c> cannot see the types:
/// one generator does not see what another emits.
/// </summary>
internal static class ResolverEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions options";
    private const string Services = Metadata + ".JsonMetadataServices";

    public static SourceText Emit(ResolverModel model)
    {
        SourceWriter writer = SourceFile.Begin("the project's schemas", model.Namespace);
        writer.Summary("Reads and writes the generated types without reflection: give it to <c>JsonSerializerOptions.TypeInfoResolverChain</c>.");
        using (writer.Block(
            $"{model.Accessibility} sealed class RealtimeGenTypeInfoResolver : {Metadata}.IJsonTypeInfoResolver"))
        {
            writer.Summary("The resolver; it has no state.");
            writer.Line("public static RealtimeGenTypeInfoResolver Default { get; } = new();").Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"public {Metadata}.JsonTypeInfo? GetTypeInfo(global::System.Type type, {Options})"))
            {
                foreach (ResolvedType type in model.Types)
                {
                    writer.Line($"if (type == typeof({type.Name.FullName})) return Create<{type.Name.FullName}>(options);");
                    if (type.IsStruct) writer.Line($"if (type == typeof({type.Name.FullName}?)) return CreateNullable<{type.Name.FullName}>(options);");
                }

                writer.Line("return null;");
            }

            writer.Line().Line($"""
                private static {Metadata}.JsonTypeInfo<T> Create<T>({Options})
                    where T : global::RealtimeGen.IJsonModel<T> =>
                    {Services}.CreateValueInfo<T>(options, new global::RealtimeGen.JsonModelConverter<T>());

                private static {Metadata}.JsonTypeInfo<T?> CreateNullable<T>({Options})
                    where T : struct, global::RealtimeGen.IJsonModel<T> =>
                    {Services}.CreateValueInfo<T?>(options, {Services}.GetNullableConverter(Create<T>(options)));
                """);
        }

        return writer.ToSourceText();
    }
}
