using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Options.Items;

/// <summary>Words of an item's metadata that a problem is about.</summary>
/// <param name="Words">As written in the value.</param>
/// <param name="Within">Which of them.</param>
internal readonly record struct ItemWords(string Metadata, string Words, TextSpan Within)
{
    public ItemWords(string metadata, string words)
        : this(metadata, words, new TextSpan(0, words.Length))
    {
    }

    public static ItemWords PointerOf(DocumentSection section) => new("Sections", section.Entry, new TextSpan(0, section.Pointer.Length));

    public static ItemWords SchemaOf(DocumentSection section) =>
        new("Sections", section.Entry, new TextSpan(section.Entry.Length - section.Schema.Length, section.Schema.Length));
}
