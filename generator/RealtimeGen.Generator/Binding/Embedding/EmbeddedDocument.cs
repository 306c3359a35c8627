using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>An embedded text, read.</summary>
internal sealed class EmbeddedDocument
{
    private EmbeddedDocument(EmbeddedFile text, SchemaDocument document)
    {
        Text = text;
        Document = document;
        References = document.Root is null ? [] : [.. Links(document.Root).Distinct(StringComparer.Ordinal)];
    }

    public EmbeddedFile Text { get; }

    public SchemaDocument Document { get; }

    /// <summary>Metadata names of the types whose texts it refers to.</summary>
    public IReadOnlyList<string> References { get; }

    public SchemaOptions Options => new("", null, "internal", AssertsFormats: Text.AssertsFormats);

    public static EmbeddedDocument Read(EmbeddedFile text) =>
        new(text, SchemaReader.Read(PathOf(text.Type), JsonParser.Parse(text.Schema)).Document);

    public static string PathOf(string type) => UriReference.TypeScheme + type;

    private static IEnumerable<string> Links(SchemaNode root)
    {
        Stack<SchemaNode> open = new([root]);
        while (open.Count > 0)
        {
            SchemaNode node = open.Pop();
            foreach (Keyword keyword in node.Keywords)
            {
                if (keyword is TextKeyword { Name: "$ref" or "$dynamicRef" } link && link.Value.StartsWith(UriReference.TypeScheme, StringComparison.Ordinal))
                    yield return link.Value.Split('#')[0].Substring(UriReference.TypeScheme.Length);
                foreach (SchemaNode child in keyword.Children) open.Push(child);
            }
        }
    }
}
