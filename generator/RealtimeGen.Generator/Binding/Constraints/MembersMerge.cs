using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>
/// The object keywords of all places as one table: a name must satisfy every place that declares it, and <c>additionalProperties</c> of every
/// place that does not (draft 2020-12, 10.3.2.3).
/// </summary>
internal static class MembersMerge
{
    public static Members? Of(View view, ViewReader views, Func<View, ConstraintSet> constraintsOf)
    {
        List<Group> groups = [.. view.Places.Select(Group.Of).Where(g => g.IsPresent)];
        if (groups.Count == 0) return null;
        List<NamedMember> named = [];
        foreach (string name in groups.SelectMany(g => g.Names).Distinct(StringComparer.Ordinal))
        {
            Place[] demands = groups.Select(g => g.Demand(name)).OfType<Place>().ToArray();
            named.Add(new NamedMember(name, constraintsOf(views.Of(demands))));
        }

        Place[] others = groups.Select(g => g.Additional).OfType<Place>().Where(p => p.Node.Boolean is null).ToArray();
        Place? closed = groups.Select(g => g.Additional).FirstOrDefault(p => p?.Node.Boolean == false);
        return new Members(
            groups[0].Location,
            named.ToEquatableArray(),
            others.Length == 0 ? null : constraintsOf(views.Of(others)),
            closed?.Node.Pointer);
    }

    private sealed record Group(string Location, IReadOnlyDictionary<string, Place> Declared, IReadOnlyList<string> Names, Place? Additional)
    {
        public bool IsPresent => Names.Count > 0 || Additional is not null;

        public Place? Demand(string name) => Declared.TryGetValue(name, out Place place) ? place : Additional;

        public static Group Of(Place place)
        {
            Dictionary<string, Place> declared = new(StringComparer.Ordinal);
            List<string> names = [];
            foreach (NamedSchema entry in place.Node.Map("properties"))
            {
                if (!declared.ContainsKey(entry.Name)) names.Add(entry.Name);
                declared[entry.Name] = place with { Node = entry.Schema };
            }

            SchemaNode? additional = place.Node.Subschema("additionalProperties");
            // Names that a pattern covers are not additional: not checked until patternProperties is.
            bool speaks = additional is not null && additional.Boolean != true && !place.Node.Has("patternProperties");
            string location = place.Node.Location(names.Count > 0 ? "properties" : "additionalProperties");
            return new Group(location, declared, names, speaks ? place with { Node = additional! } : null);
        }
    }
}
