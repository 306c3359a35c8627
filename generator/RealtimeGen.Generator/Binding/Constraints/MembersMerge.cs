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
        foreach ((string name, List<MemberSchemas> speakers) in Speakers(groups))
            named.Add(new NamedMember(name, Demands(speakers.SelectMany(g => g.Demands(name, patterns)))));

        List<PatternMember> byPattern = [];
        ILookup<string, Place?> all = groups.SelectMany(g => g.Patterns).ToLookup(p => p.Key, p => p.Value, StringComparer.Ordinal);
        // A member that matches is one of the others to every group without patterns.
        Place[] unpatterned = groups.Where(g => g.Patterns.Count == 0).Select(g => g.Others).OfType<Place>().ToArray();
        foreach (IGrouping<string, Place?> pattern in all)
            byPattern.Add(new PatternMember(pattern.Key, Demands(pattern.OfType<Place>().Concat(unpatterned))));

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

    /// <summary>
    /// The declared names in their order, and the groups that say something of each: those that declare it, and those that speak of others. To ask
    /// every group of every name would be quadratic for an <c>allOf</c> of thousands.
    /// </summary>
    private static IEnumerable<(string Name, List<MemberSchemas> Groups)> Speakers(List<MemberSchemas> groups)
    {
        List<MemberSchemas> general = groups.FindAll(g => g.SpeaksOfOthers);
        if (groups.Count == 1 || general.Count > 0)
            return groups.SelectMany(g => g.Named).Select(n => n.Key).Distinct(StringComparer.Ordinal).Select(name => (name, groups));

        List<string> names = [];
        Dictionary<string, List<MemberSchemas>> declaring = new(StringComparer.Ordinal);
        foreach (MemberSchemas group in groups)
        {
            foreach (KeyValuePair<string, Place?> entry in group.Named)
            {
                if (!declaring.TryGetValue(entry.Key, out List<MemberSchemas>? speakers))
                {
                    names.Add(entry.Key);
                    declaring[entry.Key] = speakers = [];
                }

                if (speakers.Count == 0 || !ReferenceEquals(speakers[speakers.Count - 1], group)) speakers.Add(group);
            }
        }

        return names.Select(name => (name, declaring[name]));
    }

    private ConstraintSet Demands(IEnumerable<Place> places)
    {
        Place[] all = places.ToArray();
        return all.Length == 0 ? ConstraintSet.Nothing : constraintsOf(views.Of(all));
    }
}
