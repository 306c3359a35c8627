using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>
/// Gives every shape that becomes a type its name: roots first, then definitions, then inline types in document order, so that a clash
/// numbers the name that nobody wrote down.
/// </summary>
internal sealed class TypeNamer(ViewReader views, ShapeReader shapes, RootShapes roots, TypeRegistry registry, BranchCensus census)
{
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);

    public void NameAll(IReadOnlyList<BoundDocument> documents)
    {
        foreach (BoundDocument document in documents) NameRoot(document);
        foreach (BoundDocument document in documents) NameDefinitions(document);
        foreach (BoundDocument document in documents)
        {
            Walk(roots.Of(document));
            foreach ((string name, Place place) in Definitions.Of(document))
            {
                // A case that no union has named yet is named by its union.
                Shape shape = shapes.Of(views.Of(place));
                if (!shape.IsNamed || registry.Find(shape.Core) is not null) Visit(views.Of(place), Identifier.Pascal(name, "Definition"));
            }
        }
    }

    private void NameRoot(BoundDocument document)
    {
        Shape shape = roots.Of(document);
        string file = document.FileName.Split('.')[0];
        string name = document.Options.RootType
            ?? Identifier.Given(document.Root)
            ?? Identifier.Pascal(document.Root.Text("title") ?? file, Identifier.Pascal(file, "Root"));
        if (registry.Find(shape.Core) is null) registry.Claim(shape, name);
    }

    private void NameDefinitions(BoundDocument document)
    {
        foreach ((string name, Place place) in Definitions.Of(document))
        {
            Shape shape = shapes.Of(views.Of(place));
            bool isItsOwn = shape.Core.First.Key == place.Key;
            if (shape.IsNamed && isItsOwn && !census.IsCase(shape.Core) && registry.Find(shape.Core) is null)
                registry.Claim(shape, Identifier.Given(place.Node) ?? Identifier.Pascal(name, "Definition"));
        }
    }

    /// <summary>Names what lies inside a shape. Types are named before what they contain.</summary>
    private void Walk(Shape shape)
    {
        if (!_walked.Add(shape.Core.Key)) return;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        string owner = registry.Find(shape.Core) is { } type ? OwnerPrefix(type.Name) : "";
        WalkInside(shape, owner);
    }

    private void WalkInside(Shape shape, string owner)
    {
        switch (shape)
        {
            case ObjectShape @object:
                foreach (PropertyShape property in @object.Properties) Visit(property.View, owner + PropertyNames.Of(property), property.Site);
                break;
            case ListShape { Item: { } item }:
                Visit(item, owner + "Item");
                break;
            case MapShape { Value: { } value }:
                Visit(value, owner + "Value");
                break;
            case VariantShape variant:
                foreach (VariantPart part in variant.Parts) VisitPart(part, variant, owner);
                break;
            case UnionShape union:
                NameCases(union, registry.Find(union.Core)!);
                break;
        }
    }

    /// <param name="property">Where the view is what a property declares: its schema names the property, not the type.</param>
    /// <param name="isOwn">True where the title and the name given are those of what lies around the view.</param>
    private void Visit(View view, string name, Place? property = null, bool isOwn = false)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Shape shape = shapes.Of(view);
        if (!shape.IsNamed)
        {
            if (_walked.Add(shape.Core.Key)) WalkInside(shape, name);
            return;
        }

        if (registry.Find(shape.Core) is null) registry.Claim(shape, (isOwn ? null : Given(shape.Core, property) ?? Titled(shape.Core)) ?? name);
        Walk(shape);
    }

    private void VisitPart(VariantPart part, VariantShape variant, string owner)
    {
        Shape shape = shapes.Of(part.View);
        // The strings of such a union are constants of the union itself.
        if (shape is EnumShape) return;
        bool isOwn = part.View.First.Equals(variant.Core.First);
        Visit(part.View, part.Types == JsonTypes.Object ? owner + "Object" : owner, isOwn: isOwn);
    }

    private void NameCases(UnionShape union, RegisteredType type)
    {
        foreach ((UnionBranch branch, string name) in CaseNames.Of(union, type.Name.Name))
        {
            Shape shape = shapes.Of(branch.View);
            if (census.IsCase(branch.View))
            {
                ObjectShape @case = shape as ObjectShape ?? shapes.AsObject(branch.View);
                if (registry.Find(@case.Core) is null) registry.ClaimCase(@case, type, name);
                Walk(@case);
            }
            else if (shape is ObjectShape or UnionShape)
            {
                Visit(branch.View, OwnerPrefix(type.Name) + name);
            }
            else
            {
                // Shared by unions, which each wrap it: a record, whatever it declares.
                ObjectShape shared = shapes.AsObject(branch.View);
                if (registry.Find(shared.Core) is null) registry.Claim(shared, OwnerPrefix(type.Name) + name);
                Walk(shared);
            }
        }
    }

    private static string? Given(View core, Place? property) => core.First.Equals(property) ? null : Identifier.Given(core.First.Node);

    private static string? Titled(View core) => core.First.Node.Text("title") is { } title && Identifier.Pascal(title, "") is { Length: > 0 } name ? name : null;

    private static string OwnerPrefix(TypeName name) => name.Container is null ? name.Name : name.Container + name.Name;
}
