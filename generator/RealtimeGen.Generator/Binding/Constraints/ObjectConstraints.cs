using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>What is demanded of the members of an object.</summary>
internal sealed class ObjectConstraints(ConstraintBuilder constraints, ViewReader views, CoverageReader coverage, PatternNames patterns)
{
    public void Add(View view, List<Constraint> into)
    {
        List<MemberSchemas> groups = [];
        foreach (Place place in view.Places)
        {
            groups.Add(MemberSchemas.Of(place, patterns));
            AddUnevaluated(place, groups, into);
        }

        into.AddRange(new MembersMerge(views, patterns, constraints.Of).Of(groups.Where(g => g.Speaks).ToList()));
        foreach (Place place in view.Places) AddSingly(place, into);
    }

    /// <summary>Where no branch decides what is evaluated, <c>unevaluatedProperties</c> is an <c>additionalProperties</c> that looks further.</summary>
    private void AddUnevaluated(Place place, List<MemberSchemas> groups, List<Constraint> into)
    {
        if (place.Node.Subschema("unevaluatedProperties") is not { } schema) return;
        Place unevaluated = place.At(schema);
        ConstraintSet value = constraints.Of(views.Of(unevaluated));
        if (value.IsEmpty) return;
        Coverage evaluated = coverage.OfMembers(place);
        if (evaluated.All) return;
        if (evaluated.Branches.Count == 0) groups.Add(MemberSchemas.Unevaluated(place, evaluated, unevaluated));
        else into.Add(new UnevaluatedMembers(place.Node.Location("unevaluatedProperties"), evaluated, value));
    }

    private void AddSingly(Place place, List<Constraint> into)
    {
        foreach (Keyword keyword in place.Node.Keywords)
        {
            string location = place.Node.Location(keyword.Name);
            switch (keyword)
            {
                case NamesKeyword { Name: "required", Names.Count: > 0 } required:
                    into.Add(new Required(location, required.Names));
                    break;
                case SubschemaKeyword { Name: "propertyNames" } names when constraints.Of(place, names.Schema) is { IsEmpty: false } demands:
                    into.Add(new PropertyNames(location, demands));
                    break;
                case NamesMapKeyword { Name: "dependentRequired" } map:
                    foreach (NamedNames entry in map.Entries) AddDependent(location, entry, into);
                    break;
                case SubschemaMapKeyword { Name: "dependentSchemas" } map:
                    foreach (NamedSchema entry in map.Entries) AddDependent(place, location, entry, into);
                    break;
                case DependenciesKeyword dependencies:
                    foreach (NamedNames entry in dependencies.Names) AddDependent(location, entry, into);
                    foreach (NamedSchema entry in dependencies.Schemas) AddDependent(place, location, entry, into);
                    break;
            }
        }
    }

    private static void AddDependent(string location, NamedNames entry, List<Constraint> into)
    {
        if (entry.Names.Count > 0) into.Add(new DependentRequired(location, entry.Name, entry.Names));
    }

    private void AddDependent(Place place, string location, NamedSchema entry, List<Constraint> into)
    {
        ConstraintSet schema = constraints.InPlace(place, entry.Schema);
        if (!schema.IsEmpty) into.Add(new DependentSchema(location, entry.Name, schema));
    }
}
