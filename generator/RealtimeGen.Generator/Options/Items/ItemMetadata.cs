namespace RealtimeGen.Generator.Options.Items;

/// <summary>What our items take.</summary>
internal static class ItemMetadata
{
    public static readonly string[] Schema = ["Namespace", "RootType", "Accessibility", "Dialect", "Formats"];

    public static readonly string[] Document = ["Sections"];

    /// <summary>Of MSBuild, and of the .NET SDK for every item.</summary>
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Update", "Remove", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates", "MatchOnMetadata",
        "MatchOnMetadataOptions", "Link", "LinkBase", "Visible", "Watch", "Pack", "PackagePath", "DependentUpon", "CopyToOutputDirectory",
        "CopyToPublishDirectory", "IsDefault", "xmlns",
    };

    public static string[] Of(string itemType) => itemType == "RealtimeGenSchema" ? Schema : Document;

    public static bool IsKnown(string itemType, string name) => Foreign.Contains(name) || Of(itemType).Contains(name, StringComparer.OrdinalIgnoreCase);
}
