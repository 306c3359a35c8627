using System.Globalization;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>What is wrong with a schema as a whole though each keyword is right by itself.</summary>
internal static class SchemaChecks
{
    public static void Run(IReadOnlyList<BoundDocument> documents, ViewReader views, Admission admission, Problems problems)
    {
        foreach (BoundDocument document in documents)
        {
            foreach (Place place in Subschemas.Of(document))
            {
                CheckRequired(place, views, problems);
                CheckTypes(place, views, admission, problems);
                BoundChecks.Run(place, views, problems);
            }
        }
    }

    /// <summary>Objects that nothing tells apart are tried in turn, which costs time and makes errors vague.</summary>
    public static void CheckUnion(RegisteredType type, Problems problems)
    {
        if (type.Shape is not UnionShape { Tag: null, Branches.Count: > 1 } union) return;
        string branches = Wording.All(union.Branches.Select(b => b.Index.ToString(CultureInfo.InvariantCulture)));
        problems.Add(union.Keyword.Place, union.Keyword.Keyword.Name, "RTG1013", branches);
    }

    private static void CheckRequired(Place place, ViewReader views, Problems problems)
    {
        if (place.Node.Get<NamesKeyword>("required") is not { } required || !place.Node.Has("properties")) return;
        View view = views.Of(place);
        HashSet<string> declared = new(view.Places.SelectMany(p => p.Node.Map("properties")).Select(e => e.Name), StringComparer.Ordinal);
        bool isClosed = view.Places.Any(p => p.Node.Subschema("additionalProperties")?.Boolean == false);
        foreach (string name in required.Names)
        {
            if (declared.Contains(name) || IsDeclaredAround(place, name)) continue;
            if (isClosed) problems.Add(place, "required", "RTG1011", "'" + name + "' is required, but 'additionalProperties' forbids it");
            else problems.Add(place, "required", "RTG1014", name, Remedy(name, declared));
        }
    }

    /// <summary>True where a schema around this one that applies to the same object declares the name.</summary>
    private static bool IsDeclaredAround(Place place, string name)
    {
        for (string? pointer = Owner(place.Node.Pointer); pointer is not null; pointer = Owner(pointer))
        {
            if (place.Document.Index?.Find(pointer) is { } owner && owner.Map("properties").Any(e => e.Name == name)) return true;
        }

        return false;
    }

    /// <summary>The schema that a schema in place belongs to; null for any other.</summary>
    private static string? Owner(string pointer)
    {
        if (pointer.Length == 0) return null;
        string parent = JsonPointer.Parent(pointer);
        if (JsonPointer.Last(pointer) is "not" or "if" or "then" or "else") return parent;
        return JsonPointer.Last(parent) is "allOf" or "anyOf" or "oneOf" or "dependentSchemas" or "dependencies"
            ? JsonPointer.Parent(parent)
            : null;
    }

    private static string Remedy(string name, HashSet<string> declared) =>
        NearestNames.Best(name, declared) is { } nearest ? "did you mean '" + nearest + "'?" : "add it there, so that it gets a type";

    private static void CheckTypes(Place place, ViewReader views, Admission admission, Problems problems)
    {
        bool saysSo = place.Node.Boolean is null && place.Node.Keywords.Any(k => k.Name is "type" or "const" or "enum" or "allOf");
        if (saysSo && admission.Of(views.Of(place)) == JsonTypes.None)
            problems.Add(place, null, "RTG1011", "its types, values and branches exclude one another, so no value is valid");
    }
}
