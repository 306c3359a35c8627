using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema.References;

namespace RealtimeGen.Generator.Documents;

/// <summary>The project's schemas as documents find them. Compared by reference: there is one for each bind.</summary>
internal sealed class DocumentSchemas(BoundProject project)
{
    public const string Extension = ".schema.json";

    public IReadOnlyDictionary<TypeName, ConstraintSet> Named { get; } = Evaluator.Named(project);

    /// <summary>Null for a case inside a union, which no file is.</summary>
    public NamedKind? KindOf(TypeName type) => type.Container is null ? project.Types.FirstOrDefault(t => t.Name == type)?.Kind : null;

    /// <summary>The schema that a document's name stands for: <c>assistant.session.json</c> has <c>session.schema.json</c>, the nearest of several.</summary>
    public BoundRoot? ByName(string document, out BoundRoot? rival)
    {
        string[] parts = FileName(document).Split('.');
        for (int i = 1; i < parts.Length - 1; i++)
        {
            string file = string.Join(".", parts, i, parts.Length - 1 - i) + Extension;
            if (Nearest(document, project.Roots.Where(r => FileName(r.Path) == file), out rival) is { } found) return found;
        }

        rival = null;
        return null;
    }

    /// <summary>By <c>$id</c>, or by a path from the document, as editors find it.</summary>
    public BoundRoot? ByReference(string document, string reference)
    {
        UriReference uri = UriReference.Parse(reference.TrimEnd('#'));
        string target = UriReference.OfFile(document).Resolve(uri).Key;
        return project.Roots.FirstOrDefault(r => r.Id == reference || (r.Id is { } id && uri.IsAbsolute && UriReference.Parse(id).Key == uri.Key))
            ?? project.Roots.FirstOrDefault(r => UriReference.OfFile(r.Path).Key == target);
    }

    /// <summary>The same, or by the end of its path, as project files name it.</summary>
    public BoundRoot? ByItem(string document, string reference, out BoundRoot? rival)
    {
        rival = null;
        string end = "/" + reference.Replace('\\', '/');
        return ByReference(document, reference) ?? Nearest(document, project.Roots.Where(r => r.Path.EndsWith(end, StringComparison.Ordinal)), out rival);
    }

    /// <summary>The file name that was meant; null when none is near.</summary>
    public string? Meant(string reference) => NearestNames.Best(FileName(reference), project.Roots.Select(r => FileName(r.Path)));

    public static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <param name="rival">Another that is as near.</param>
    private static BoundRoot? Nearest(string document, IEnumerable<BoundRoot> roots, out BoundRoot? rival)
    {
        (BoundRoot Root, int Shared, int Depth)[] all = [.. roots
            .Select(r => (Root: r, Shared: Shared(document, r.Path), Depth: r.Path.Count(c => c == '/')))
            .OrderByDescending(r => r.Shared)
            .ThenBy(r => r.Depth)
            .ThenBy(r => r.Root.Path, StringComparer.Ordinal)];
        rival = all.Length > 1 && all[0].Shared == all[1].Shared && all[0].Depth == all[1].Depth ? all[1].Root : null;
        return all.Length == 0 ? null : all[0].Root;
    }

    /// <summary>Length of the path of the folder that holds both.</summary>
    private static int Shared(string a, string b)
    {
        int folder = 0;
        for (int i = 0; i < a.Length && i < b.Length && a[i] == b[i]; i++)
        {
            if (a[i] == '/') folder = i + 1;
        }

        return folder;
    }
}
