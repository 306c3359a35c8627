using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Schema.References;

/// <summary>The report on one reference that leads to no schema.</summary>
/// <param name="suggests">Whether to look for names that were meant, which costs a walk over all of them.</param>
internal sealed class ReferenceProblem(ReferenceResolver resolver, SchemaDocument from, SchemaNode at, string keyword, string reference, bool suggests)
{
    private const int Names = 3;

    /// <param name="resource">What the reference leads into, as far as it leads.</param>
    public Problem Explain(SchemaResource? resource, string? fragment)
    {
        if (resource is null) return Nowhere(NearestFiles, "no schema file of this project has that path or '$id'");

        string name = Uri.UnescapeDataString(fragment ?? "");
        if (name.Length == 0 || name[0] != '/')
            return Nowhere(() => Nearest(name, resource.Anchors.Keys), "no '$anchor' there has that name");

        PointerTarget target = PointerTarget.Find(resource.Index, resource.Root, name);
        return target.Found is { } found
            ? Problem("RTG1009", reference, found, target.Remedy)
            : Nowhere(() => NearestPointers(resource, name, target), "no schema there has that name");
    }

    private string[] NearestFiles()
    {
        string wanted = reference.Split('#')[0];
        string folder = from.Path.Substring(0, from.Path.LastIndexOf('/') + 1);
        IEnumerable<string> paths = resolver.Documents.Select(index => RelativePath(folder, index.Document.Path));
        IEnumerable<string> ids = resolver.Documents.Select(index => index.Document.Id).OfType<string>();
        IEnumerable<string> sameName = paths.Where(path => FileName(path).Equals(FileName(wanted), StringComparison.OrdinalIgnoreCase));
        IEnumerable<string> similar = NearestNames.Find(wanted, paths.Concat(ids), Names);
        string tail = reference.Substring(wanted.Length);
        return sameName.Concat(similar).Distinct().Take(Names).Select(path => path + tail).ToArray();
    }

    /// <summary>Of the same name elsewhere first, then neighbours of a similar name.</summary>
    private List<string> NearestPointers(SchemaResource resource, string wanted, PointerTarget target)
    {
        string last = JsonPointer.Last(wanted);
        NamedSchema[] entries = [.. target.Neighbours, .. resource.Root.Map("$defs"), .. resource.Root.Map("definitions")];
        ILookup<string, NamedSchema> byName = entries.ToLookup(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> similar = NearestNames.Find(last, entries.Select(entry => entry.Name).Distinct(), Names);

        string prefix = reference.Split('#')[0] + "#";
        int rootLength = resource.Root.Pointer.Length;
        return new[] { last }.Concat(similar)
            .SelectMany(name => byName[name])
            .Select(entry => prefix + entry.Schema.Pointer.Substring(rootLength))
            .Distinct()
            .Take(Names)
            .ToList();
    }

    private string[] Nearest(string anchor, IEnumerable<string> anchors) =>
        NearestNames.Find(anchor, anchors, Names).Select(name => reference.Split('#')[0] + "#" + name).ToArray();

    private Problem Nowhere(Func<IReadOnlyList<string>> findNearest, string otherwise)
    {
        IReadOnlyList<string> nearest = suggests ? findNearest() : [];
        string question = "did you mean " + string.Join(" or ", nearest.Select(name => $"'{name}'")) + "?";
        return Problem("RTG1008", reference, nearest.Count == 0 ? otherwise : question);
    }

    private Problem Problem(string id, params string[] arguments) =>
        new(from.Path, at.Location(keyword), ProblemPart.Value, id, new EquatableArray<string>(arguments));

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string RelativePath(string folder, string path)
    {
        string[] here = folder.Split('/');
        string[] there = path.Split('/');
        int common = 0;
        while (common < here.Length - 1 && common < there.Length - 1 && here[common] == there[common]) common++;
        return string.Concat(Enumerable.Repeat("../", here.Length - 1 - common)) + string.Join("/", there.Skip(common));
    }
}
