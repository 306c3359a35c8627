using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Options.Items;

/// <summary>Our items, as far as the project's own files write them.</summary>
internal sealed record ProjectItems(EquatableArray<ProjectFile> Files)
{
    /// <summary>Where an item says something of a file; null where none of the files does: it is in an import, or comes of a property.</summary>
    /// <param name="path">Of the schema or the document.</param>
    public LocationInfo? Find(string itemType, string path, ItemWords words)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        (ProjectFile File, ItemElement Item, ItemPart Part)[] all = [..
            from project in Files
            from item in project.Items
            where item.Type == itemType
            let part = item.Find(words.Metadata)
            where part is not null && part.Value.Contains(words.Words)
            orderby item.Names(file) descending
            select (project, item, part)];
        if (all.Length == 0) return null;
        ItemPart found = all[0].Part;
        int start = found.ValueStart + found.Value.IndexOf(words.Words, StringComparison.Ordinal) + words.Within.Start;
        return all[0].File.Place(new TextSpan(start, words.Within.Length));
    }
}
