using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit;

/// <summary>A typed static per document, read when it is first asked for, from JSON that is compiled in.</summary>
internal static class DocumentsEmitter
{
    public static SourceText Emit(DocumentsModel model)
    {
        SourceWriter writer = SourceFile.Begin("the project's documents", model.Type.Namespace);
        string kind = model.Kind switch
        {
            NamedKind.Enum => "class",
            NamedKind.Object or NamedKind.Union => "record",
            _ => "record struct",
        };
        using (writer.Block($"partial {kind} {model.Type.Name}"))
        {
            writer.Summary("The project's JSON documents of this type, as they were when it was compiled. No file is read.");
            using (writer.Block("public static class Documents"))
            {
                foreach (DocumentAccessor document in model.Accessors) Accessor(writer, document);
            }
        }

        return writer.ToSourceText();
    }

    private static void Accessor(SourceWriter writer, DocumentAccessor document)
    {
        string type = document.Type.FullName;
        string read = $"{type}.Read({CSharpLiteral.Utf8(document.Json)})";
        bool isStruct = document.Kind is NamedKind.Variant or NamedKind.Raw;
        if (isStruct) writer.Line($"private static readonly global::System.Lazy<{type}> _lazy{document.Name} = new(static () => {read});");
        writer.Summary(XmlDocumentation.Text(document.File));
        writer.Line($"public static {type} {document.Name} => {(isStruct ? $"_lazy{document.Name}.Value" : "field ??= " + read)};");
    }
}
