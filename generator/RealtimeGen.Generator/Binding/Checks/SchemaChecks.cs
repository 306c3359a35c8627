using System.Globalization;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>What is wrong with a schema as a whole though each keyword is right by itself.</summary>
/// <param name="named">Demands by name, as far as they are known when the first schema is checked.</param>
internal sealed class SchemaChecks(
    ViewReader views, Admission admission, ConstraintBuilder constraints, Func<IReadOnlyDictionary<TypeName, ConstraintSet>> named, Problems problems)
{
    private readonly Lazy<IReadOnlyDictionary<TypeName, ConstraintSet>> _named = new(named);

    public void Run(IReadOnlyList<BoundDocument> documents)
    {
        RequiredChecks required = new(constraints, _named, problems);
        ValueChecks values = new(constraints, _named, problems);
        foreach (BoundDocument document in documents)
        {
            foreach (Place place in Subschemas.Of(document))
            {
                if (place.Node.Boolean is not null) continue;
                View view = views.Of(place);
                bool admitsNothing = CheckTypes(place, view);
                BoundChecks.Run(view, problems);
                RoomChecks.Run(view, constraints, problems);
                required.Run(place, view);
                values.Run(place, view, admitsNothing);
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

    /// <returns>True where the types of a schema exclude one another.</returns>
    private bool CheckTypes(Place place, View view)
    {
        bool saysSo = place.Node.Keywords.Any(k => k.Name is "type" or "const" or "enum" or "allOf");
        if (!saysSo || admission.Of(view) != JsonTypes.None) return false;
        problems.Add(place, null, "RTG1011", "its types, values and branches exclude one another, so no value is valid");
        return true;
    }
}
