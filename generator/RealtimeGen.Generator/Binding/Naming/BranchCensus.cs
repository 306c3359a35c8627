using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>
/// Counts in how many unions each object is a branch: one makes it a nested case; a record cannot derive from two unions, so a shared one
/// stays a type of its own, and the cases wrap it.
/// </summary>
internal sealed class BranchCensus
{
    private readonly Dictionary<string, int> _unions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private readonly ViewReader _views;
    private readonly ShapeReader _shapes;

    public BranchCensus(IReadOnlyList<BoundDocument> documents, ViewReader views, ShapeReader shapes)
    {
        _views = views;
        _shapes = shapes;
        foreach (BoundDocument document in documents) _roots.Add(views.Of(document.RootPlace).Key);
        foreach (BoundDocument document in documents)
        {
            Walk(views.Of(document.RootPlace));
            foreach ((_, Place place) in Definitions.Of(document)) Walk(views.Of(place));
        }
    }

    public bool IsCase(View branch) =>
        _unions.TryGetValue(branch.Key, out int count) && count == 1 && !_roots.Contains(branch.Key) && _shapes.Of(branch) is not UnionShape;

    private void Walk(View view)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Shape shape = _shapes.Of(view);
        if (!_walked.Add(shape.Core.Key)) return;
        switch (shape)
        {
            case ObjectShape @object:
                foreach (PropertyShape property in @object.Properties) Walk(property.View);
                break;
            case ListShape { Item: { } item }:
                Walk(item);
                break;
            case MapShape { Value: { } value }:
                Walk(value);
                break;
            case VariantShape variant:
                foreach (VariantPart part in variant.Parts) Walk(part.View);
                break;
            case UnionShape union:
                foreach (string branch in union.Branches.Select(b => b.View.Key).Distinct(StringComparer.Ordinal))
                    _unions[branch] = _unions.TryGetValue(branch, out int count) ? count + 1 : 1;
                foreach (UnionBranch branch in union.Branches)
                {
                    // A branch without members is a case too, so its members are looked for whatever its shape.
                    if (_shapes.Of(branch.View) is UnionShape or ObjectShape) Walk(branch.View);
                }

                break;
        }
    }
}
