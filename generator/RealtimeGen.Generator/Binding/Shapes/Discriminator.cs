using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>The member whose value tells the branches of a union apart: required in each, with string values that no other branch has.</summary>
/// <param name="Values">Per branch, in the order given.</param>
internal sealed record Discriminator(string Name, IReadOnlyList<IReadOnlyList<string>> Values, string ValueLocation, string RequiredLocation)
{
    public static Discriminator? Find(IReadOnlyList<View> branches, ViewReader views)
    {
        if (branches.Count == 0) return null;
        // `type` first where several members would do: it is what authors and protocols call it.
        IEnumerable<string> candidates = Declared(branches[0], views, []).Distinct(StringComparer.Ordinal).OrderBy(n => n == "type" ? 0 : 1);
        foreach (string name in candidates)
        {
            if (Try(name, branches, views) is { } found) return found;
        }

        return null;
    }

    /// <summary>The members that a branch declares; of a branch that is a union itself, those of its first branch.</summary>
    private static IEnumerable<string> Declared(View branch, ViewReader views, HashSet<string> open)
    {
        IEnumerable<string> own = branch.All<SubschemaMapKeyword>("properties").SelectMany(p => p.Keyword.Entries).Select(e => e.Name);
        return open.Add(branch.Key) && UnionKeyword.In(branch).FirstOrDefault()?.Branches(views) is [{ } first, ..]
            ? own.Concat(Declared(first.View, views, open))
            : own;
    }

    private static Discriminator? Try(string name, IReadOnlyList<View> branches, ViewReader views)
    {
        List<IReadOnlyList<string>> values = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        Tag? first = null;
        foreach (View branch in branches)
        {
            if (TagOf(name, branch, views, []) is not { } tag) return null;
            foreach (string value in tag.Values)
            {
                if (!taken.Add(value)) return null;
            }

            values.Add(tag.Values);
            first ??= tag;
        }

        return new Discriminator(name, values, first!.ValueLocation, first.RequiredLocation);
    }

    private sealed record Tag(IReadOnlyList<string> Values, string ValueLocation, string RequiredLocation);

    /// <summary>A branch that is a union itself has the values of all its branches.</summary>
    private static Tag? TagOf(string name, View branch, ViewReader views, HashSet<string> open)
    {
        if (RequiredAt(branch, name) is { } required && Allowed(branch, name, views) is { } allowed) return new Tag(allowed.Values, allowed.Location, required);
        if (!open.Add(branch.Key) || UnionKeyword.In(branch).FirstOrDefault() is not { } union) return null;
        Tag[] parts = union.Branches(views).Select(b => TagOf(name, b.View, views, open)).OfType<Tag>().ToArray();
        return parts.Length == union.Keyword.Schemas.Count
            ? parts[0] with { Values = parts.SelectMany(p => p.Values).Distinct(StringComparer.Ordinal).ToArray() }
            : null;
    }

    private static string? RequiredAt(View branch, string name)
    {
        foreach ((Place place, NamesKeyword required) in branch.All<NamesKeyword>("required"))
        {
            if (required.Names.Contains(name)) return place.Node.Location("required");
        }

        return null;
    }

    private static (IReadOnlyList<string> Values, string Location)? Allowed(View branch, string name, ViewReader views)
    {
        foreach ((Place place, SubschemaMapKeyword properties) in branch.All<SubschemaMapKeyword>("properties"))
        {
            foreach (NamedSchema entry in properties.Entries)
            {
                if (entry.Name != name) continue;
                foreach (Place part in views.Of(place.At(entry.Schema)).Places)
                {
                    if (part.Node.Get<ValueKeyword>("const")?.Value is JsonString constant) return ([constant.Value], part.Node.Location("const"));
                    if (part.Node.Get<ValuesKeyword>("enum")?.Values is { Count: > 0 } values && values.All(v => v is JsonString))
                        return (values.Select(v => ((JsonString)v).Value).ToArray(), part.Node.Location("enum"));
                }
            }
        }

        return null;
    }
}
