using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Options.Items;

/// <summary>One of our items as a project file writes it.</summary>
/// <param name="Type"><c>RealtimeGenSchema</c> or <c>RealtimeGenDocument</c>.</param>
/// <param name="Parts">Its attributes and child elements.</param>
internal sealed record ItemElement(string Type, EquatableArray<ItemPart> Parts)
{
    /// <summary>Null where the item has none of that name; MSBuild knows no case in names.</summary>
    public ItemPart? Find(string name) => Parts.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the item names this file, and not by a pattern or a property.</summary>
    public bool Names(string file) =>
        ((Find("Include") ?? Find("Update"))?.Value ?? "").Split(';').Any(path => ("/" + path.Trim().Replace('\\', '/')).EndsWith("/" + file, StringComparison.Ordinal));
}

/// <summary>An attribute or a child element.</summary>
/// <param name="NameStart">Where its name stands in the text.</param>
/// <param name="Value">As written: entities are left alone.</param>
/// <param name="ValueStart">Where its value stands.</param>
internal sealed record ItemPart(string Name, int NameStart, string Value, int ValueStart)
{
    public TextSpan NameSpan => new(NameStart, Name.Length);
}
