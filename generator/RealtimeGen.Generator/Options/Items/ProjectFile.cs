using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Options.Items;

/// <summary>The project file, or a <c>Directory.Build.*</c> beside or above it, with our items in it. Compared by path and text.</summary>
internal sealed class ProjectFile(string path, SourceText text) : IEquatable<ProjectFile>
{
    private readonly string _content = text.ToString();

    public EquatableArray<ItemElement> Items { get; } = ItemScanner.Scan(text.ToString());

    public static ProjectFile? Find(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        bool isOurs = options.GetOptions(file).TryGetValue(OptionNames.Kind, out string? kind) && string.Equals(kind, "Project", StringComparison.OrdinalIgnoreCase);
        return isOurs && file.GetText(cancellation) is { } text ? new ProjectFile(file.Path.Replace('\\', '/'), text) : null;
    }

    /// <summary>Metadata that nobody would hear of.</summary>
    public IEnumerable<DiagnosticInfo> Slips() =>
        from item in Items
        from part in item.Parts
        where !ItemMetadata.IsKnown(item.Type, part.Name)
        let meant = NearestNames.Best(part.Name, ItemMetadata.Of(item.Type))
        let remedy = meant is null ? "" : $": did you mean '{meant}'?"
        select new DiagnosticInfo("RTG0006", Place(part.NameSpan), [part.Name, item.Type, Listed(ItemMetadata.Of(item.Type)), remedy]);

    public LocationInfo Place(TextSpan span) => LocationInfo.Create(path, span, text);

    public bool Equals(ProjectFile? other) => other is not null && other.Path == Path && other._content == _content;

    public override bool Equals(object? obj) => Equals(obj as ProjectFile);

    public override int GetHashCode() => _content.GetHashCode();

    private string Path => path;

    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0] : string.Join(", ", names.Take(names.Length - 1)) + " and " + names[names.Length - 1];
}
