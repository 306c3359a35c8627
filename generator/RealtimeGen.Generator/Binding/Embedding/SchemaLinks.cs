using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>References as embedded texts have them: <c>type:App.Session#/$defs/Tool</c> where they leave the file.</summary>
internal sealed class SchemaLinks(ReferenceTargets references, SchemaHolders holders)
{
    /// <summary>The reference as it is written where nothing better is known: it leads nowhere, and whoever reads the text again is told so.</summary>
    public string Of(BoundDocument document, SchemaNode node, TextKeyword keyword)
    {
        UriReference written = UriReference.Parse(keyword.Value);
        if (written.IsSameResource || references.Start(new Place(document, node, DynamicScope.Empty), keyword.Name) is not { } target) return keyword.Value;
        string fragment = "#" + Fragment(written, keyword, target);
        if (target.Document == document && document.Index!.IsOneResource) return fragment;
        if (target.Document.IsMetaSchema) return target.Document.Path + fragment;
        return holders.Of(target.Document) is { } holder ? UriReference.TypeScheme + holder.MetadataName + fragment : keyword.Value;
    }

    /// <summary>True where a reference leads to or behind a pointer at which no keyword has a schema.</summary>
    public static bool LeadInto(BoundDocument document, string pointer) => document.Index!.WasReadLate(pointer);

    /// <summary>The name of an anchor decides what a dynamic reference may lead to, so it stays.</summary>
    private static string Fragment(UriReference written, TextKeyword keyword, Place target)
    {
        bool isAnchor = keyword.Name == "$dynamicRef" && written.Fragment is { Length: > 0 } name && name[0] != '/';
        return isAnchor ? written.Fragment! : target.Node.Pointer.Replace("%", "%25");
    }
}
