using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Emit.Builder;
using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Emit.Types;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit;

/// <summary>The table of contents: which files each kind of type is made of.</summary>
internal static class TypeEmitter
{
    public static IEnumerable<(string HintName, SourceText Text)> Emit(CodecModel model) =>
        Artefacts(model).Select(a => ($"{model.HintPrefix}.{a.Artefact}.g.cs", a.Text));

    private static IEnumerable<(string Artefact, SourceText Text)> Artefacts(CodecModel model) => model switch
    {
        TypeModel type => Declarations(type).Append(("Codec", CodecEmitter.Emit(type))),
        CheckModel check => [("Check", CodecEmitter.EmitCheck(check))],
        _ => throw new InvalidOperationException($"No emitter for {model.GetType().Name}."),
    };

    private static IEnumerable<(string Artefact, SourceText Text)> Declarations(TypeModel type) => type switch
    {
        ObjectModel model => [("Record", RecordEmitter.Emit(model)), ("Builder", BuilderEmitter.Emit(model))],
        UnionModel model => [("Union", UnionEmitter.Emit(model)), ("Builder", ChooserEmitter.Emit(model))],
        EnumModel model => [("Enum", EnumEmitter.Emit(model))],
        VariantModel model => [("Variant", VariantEmitter.Emit(model))],
        RawModel model => [("Raw", RawEmitter.Emit(model))],
        _ => throw new InvalidOperationException($"No emitter for {type.GetType().Name}."),
    };
}
