using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>The item keywords of all places as one table: an item must satisfy what every place says of its position.</summary>
internal static class ItemsMerge
{
    public static Items? Of(View view, ViewReader views, Func<View, ConstraintSet> constraintsOf)
    {
        List<ItemSchemas> all = [.. view.Places.Select(ItemSchemas.Of).Where(s => s.Speaks)];
        if (all.Count == 0) return null;
        List<ConstraintSet> prefix = [];
        for (int i = 0; i < all.Max(s => s.Prefix.Count); i++) prefix.Add(Demands(all.Select(s => s.At(i))));
        ConstraintSet rest = Demands(all.Select(s => s.Rest));
        string location = (all[0].Prefix.Count > 0 ? all[0].Prefix[0] : all[0].Rest!).Node.Pointer;
        bool isFree = rest.IsEmpty && prefix.All(p => p.IsEmpty);
        return isFree ? null : new Items(location, prefix.ToEquatableArray(), rest.IsEmpty ? null : rest);

        ConstraintSet Demands(IEnumerable<Place?> places)
        {
            Place[] demanding = places.OfType<Place>().ToArray();
            return demanding.Length == 0 ? ConstraintSet.Nothing : constraintsOf(views.Of(demanding));
        }
    }
}
