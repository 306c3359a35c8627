using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>An <c>anyOf</c> or <c>oneOf</c> where it stands.</summary>
internal sealed record UnionKeyword(Place Place, SubschemaListKeyword Keyword)
{
    public bool ExactlyOne => Keyword.Name == "oneOf";

    public string Location => Place.Node.Location(Keyword.Name);

    public static IEnumerable<UnionKeyword> In(View view)
    {
        foreach (Place place in view.Places)
        {
            foreach (Keyword keyword in place.Node.Keywords)
            {
                if (keyword is SubschemaListKeyword { Name: "anyOf" or "oneOf" } union) yield return new UnionKeyword(place, union);
            }
        }
    }

    public IReadOnlyList<UnionBranch> Branches(ViewReader views)
    {
        List<UnionBranch> branches = [];
        foreach (SchemaNode node in Keyword.Schemas)
        {
            Place site = Place.At(node);
            branches.Add(new UnionBranch(branches.Count, site, views.Of(site)));
        }

        return branches;
    }
}

/// <param name="Index">In the keyword's array.</param>
/// <param name="Site">As written in the union: perhaps only a <c>$ref</c>.</param>
/// <param name="View">What it leads to.</param>
internal sealed record UnionBranch(int Index, Place Site, View View);
