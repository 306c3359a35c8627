using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Documents;

/// <summary>
/// Finds names that look like slips of declared ones. A name counts as declared where any schema that may apply declares it, so that nothing
/// right is called a slip.
/// </summary>
internal sealed class DeclaredMembers(IReadOnlyDictionary<TypeName, ConstraintSet> named)
{
    private readonly Dictionary<int, string> _meant = [];
    private readonly List<(InstanceMember, string)> _slips = [];

    /// <summary>Slips in objects that may have any member: nothing else reports them.</summary>
    public IReadOnlyList<(InstanceMember Member, string Meant)> Slips => _slips;

    /// <summary>The declared name that was meant by the one at this place; null where none is near.</summary>
    public string? Meant(int nameStart) => _meant.TryGetValue(nameStart, out string? meant) ? meant : null;

    public bool Declares(ConstraintSet set, ObjectInstance instance, string name) =>
        Demands([set], instance).OfType<Members>().Any(m => m.Named.Any(n => n.Name == name));

    public void Walk(IReadOnlyList<ConstraintSet> sets, Instance instance)
    {
        if (!instance.HasFreeNames) return;
        switch (instance)
        {
            case ObjectInstance @object: Walk(Demands(sets, instance), @object); break;
            case ArrayInstance array: Walk([.. Demands(sets, instance).OfType<Items>()], array); break;
        }
    }

    private void Walk(List<Constraint> demands, ObjectInstance instance)
    {
        Members[] tables = [.. demands.OfType<Members>()];
        bool isClosed = demands.Any(d => d is UnevaluatedMembers or Members { ClosedBy: not null });
        bool isMap = tables.Any(t => t.Others is not null || t.Patterns.Count > 0);
        foreach (InstanceMember member in instance.Members)
        {
            if (instance.IsTyped && !member.Value.HasFreeNames) continue;
            List<ConstraintSet> declared = Declared(tables, member.Name);
            if (declared.Count > 0)
            {
                Walk(declared, member.Value);
                continue;
            }

            ConstraintSet[] others = [.. tables.Select(t => t.Others).OfType<ConstraintSet>()];
            if (others.Length > 0) Walk(others, member.Value);
            if (isMap || NearestNames.Best(member.Name, Open(tables, instance)) is not { } meant) continue;
            _meant[member.NameSource.Span.Start] = meant;
            if (!isClosed) _slips.Add((member, meant));
        }
    }

    private static List<ConstraintSet> Declared(Members[] tables, string name)
    {
        List<ConstraintSet> declared = [];
        foreach (Members table in tables)
        {
            foreach (NamedMember member in table.Named)
            {
                if (member.Name == name) declared.Add(member.Value);
            }
        }

        return declared;
    }

    /// <summary>The names of members that the object does not have yet.</summary>
    private static IEnumerable<string> Open(Members[] tables, ObjectInstance instance) => tables
        .SelectMany(table => table.Named.Select(member => member.Name))
        .Distinct()
        .Where(name => instance.Find(name) is null or { Presence: Evaluation.Instances.Presence.Absent });

    private void Walk(Items[] tables, ArrayInstance array)
    {
        for (int i = 0; i < array.Items.Length; i++)
        {
            ConstraintSet?[] sets = [.. tables.Select(t => i < t.Prefix.Count ? t.Prefix[i] : t.Rest)];
            Walk([.. sets.OfType<ConstraintSet>()], array.Items[i]);
        }

        // Where these stand is not known.
        ConstraintSet[] all = [.. tables.SelectMany(t => t.Prefix.Append(t.Rest)).OfType<ConstraintSet>()];
        foreach (Instance later in array.Later) Walk(all, later);
    }

    /// <summary>All demands on an instance, those of schemas that may not apply included.</summary>
    private List<Constraint> Demands(IReadOnlyList<ConstraintSet> sets, Instance instance)
    {
        List<Constraint> demands = [];
        List<ConstraintSet> found = [.. sets];
        for (int i = 0; i < found.Count; i++)
        {
            foreach (Constraint constraint in found[i].Constraints)
            {
                demands.Add(constraint);
                foreach (ConstraintSet inner in Inner(constraint, instance))
                {
                    // By reference: to compare sets by content is to walk through them.
                    if (!found.Exists(f => ReferenceEquals(f, inner))) found.Add(inner);
                }
            }
        }

        return demands;
    }

    private IEnumerable<ConstraintSet> Inner(Constraint constraint, Instance instance) => constraint switch
    {
        Reference reference => named.TryGetValue(reference.Type, out ConstraintSet? set) ? [set] : [],
        NullOr nullable => [nullable.Value],
        Choice choice => Branches(choice, instance),
        Conditional conditional => new[] { conditional.If, conditional.Then, conditional.Else }.OfType<ConstraintSet>(),
        DependentSchema dependent => [dependent.Schema],
        _ => [],
    };

    /// <summary>The branch that the tag selects; every one where there is no tag.</summary>
    private static EquatableArray<ConstraintSet> Branches(Choice choice, Instance instance)
    {
        foreach (TagRoute route in choice.Routes.OfType<TagRoute>())
        {
            if (instance is ObjectInstance @object && @object.Find(route.Tag)?.Value is StringInstance tag
                && route.Arms.FirstOrDefault(a => a.Value == tag.Value) is { } arm) return [choice.Branches[arm.Branch]];
        }

        return choice.Branches;
    }
}
