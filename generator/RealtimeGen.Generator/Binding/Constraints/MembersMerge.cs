using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>
/// The object keywords of all places as one table where that can say the same: a name must satisfy every place that declares it, and the
/// <c>additionalProperties</c> of every place that does not (draft 2020-12 core, 10.3.2.3).
/// </summary>
internal sealed class MembersMerge(ViewReader views, PatternNames patterns, Func<View, ConstraintSet> constraintsOf)
{
    public IEnumerable<Members> Of(List<MemberSchemas> groups)
    {
        if (groups.Count == 0) return [];
        // What a schema says of all other names depends on its own patterns; beside another schema's table, that takes a table of its own.
        bool isOne = groups.Count == 1 || groups.All(g => g.Others is null || g.Patterns.Count == 0);
        return isOne ? [One(groups)] : groups.Select(g => One([g]));
    }

    private Members One(List<MemberSchemas> groups)
    {
        List<NamedMember> named = [];
        foreach (string name in groups.SelectMany(g => g.Named).Select(n => n.Key).Distinct(StringComparer.Ordinal))
            named.Add(new NamedMember(name, Demands(groups.SelectMany(g => g.Demands(name, patterns)))));

        List<PatternMember> byPattern = [];
        foreach (string pattern in groups.SelectMany(g => g.Patterns).Select(p => p.Key).Distinct(StringComparer.Ordinal))
            byPattern.Add(new PatternMember(pattern, Demands(groups.SelectMany(g => OfPattern(g, pattern)))));

        Place[] others = groups.Select(g => g.Others).OfType<Place>().ToArray();
        Place? closed = others.FirstOrDefault(o => o.Node.Boolean == false);
        ConstraintSet rest = Demands(others.Where(o => o.Node.Boolean is null));
        return new Members(
            groups[0].Location,
            named.ToEquatableArray(),
            byPattern.ToEquatableArray(),
            rest.IsEmpty || closed is not null ? null : rest,
            closed?.Node.Pointer);
    }

    /// <summary>A member that matches is one of the others to every group without patterns.</summary>
    private static IEnumerable<Place> OfPattern(MemberSchemas group, string pattern)
    {
        if (group.Patterns.Count == 0) return group.Others is null ? [] : [group.Others];
        return group.Patterns.Where(p => p.Key == pattern).Select(p => p.Value).OfType<Place>();
    }

    private ConstraintSet Demands(IEnumerable<Place> places)
    {
        Place[] all = places.ToArray();
        return all.Length == 0 ? ConstraintSet.Nothing : constraintsOf(views.Of(all));
    }
}
