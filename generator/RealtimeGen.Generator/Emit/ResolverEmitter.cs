using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit;

/// <summary>
/// The emitted types' metadata for System.Text.Json where reflection is off. The user's own <c>JsonSerializerContext</c> cannot see the types:
/// one generator does not see what another emits.
/// </summary>
internal static class ResolverEmitter
{
    private const string Metadata = "global::System.Text.Json.Serialization.Metadata.";
    private const string Options = "global::System.Text.Json.JsonSerializerOptions options)";
    private const string Services = Metadata + "JsonMetadataServices.";

    public static SourceText Emit(ResolverModel model)
    {
        SourceWriter writer = SourceFile.Begin("the project's schemas", model.Namespace);
        writer.Summary("Reads and writes the generated types without reflection: give it to <c>JsonSerializerOptions.TypeInfoResolverChain</c>.");
        using (writer.Block($"{model.Accessibility} sealed class RealtimeGenTypeInfoResolver : {Metadata}IJsonTypeInfoResolver"))
        {
            writer.Summary("The resolver; it has no state.");
            writer.Line("public static RealtimeGenTypeInfoResolver Default { get; } = new();").Line();
            writer.Line("/// <inheritdoc/>");
            writer.Fill($"public {Metadata}JsonTypeInfo? GetTypeInfo(", "global::System.Type type,", Options);
            using (writer.Braces()) Lookup(writer, model);
            writer.Line().Fill($"private static {Metadata}JsonTypeInfo<T> Create<T>(", Options, "where T : global::RealtimeGen.IJsonModel<T> =>");
            writer.Fill($"    {Services}CreateValueInfo<T>(", "    options, new global::RealtimeGen.JsonModelConverter<T>());").Line();
            writer.Fill($"private static {Metadata}JsonTypeInfo<T?> CreateNullable<T>(", Options, "where T : struct, global::RealtimeGen.IJsonModel<T> =>");
            writer.Fill($"    {Services}CreateValueInfo<T?>(", $"    options, {Services}GetNullableConverter(Create<T>(options)));");
        }

        return writer.ToSourceText();
    }

    private static void Lookup(SourceWriter writer, ResolverModel model)
    {
        foreach (ResolvedType type in model.Types)
        {
            string name = type.Name.FullName;
            writer.Fill($"if (type == typeof({name}))", $"return Create<{name}>(options);");
            if (type.IsStruct) writer.Fill($"if (type == typeof({name}?))", $"return CreateNullable<{name}>(options);");
        }

        writer.Line("return null;");
    }
}
