using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>View to shape: the first of an ordered list of readings that fits.</summary>
internal sealed class ShapeReader(ViewReader views, Admission admission)
{
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);

    public Shape Of(View view)
    {
        if (_shapes.TryGetValue(view.Key, out Shape? shape)) return shape;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // A union that is its own branch adds nothing on the way round.
        _shapes[view.Key] = new RawShape(view, false);
        return _shapes[view.Key] = Read(view);
    }

    private Shape Read(View view)
    {
        if (view.Places.Any(p => p.Document.IsMetaSchema)) return new RawShape(view, false);
        JsonTypes all = admission.Of(view);
        JsonTypes types = all & ~JsonTypes.Null;
        bool isTyped = all != JsonTypes.Any;
        // A union of branches that all have types may well admit every type; null is then one of its values.
        bool isNullable = all != types && (isTyped || UnionKeyword.In(view).Any(k => k.Branches(views).All(b => admission.Of(b.View) != JsonTypes.Any)));
        View core = isNullable ? view.Only(types) : view;
        if (types == JsonTypes.None) return new RawShape(view, false);

        return EnumReading.Read(core, types, isNullable, views)
            ?? ReadUnion(core, types, isNullable)
            ?? ReadPlain(core, isTyped ? types : Implied(core), isNullable);
    }

    private Shape? ReadUnion(View core, JsonTypes types, bool isNullable)
    {
        if (UnionKeyword.In(core).FirstOrDefault() is not { } keyword) return null;
        // A branch that leads back to the union is no alternative to it.
        List<UnionBranch> branches = keyword.Branches(views)
            .Where(b => (admission.Of(b.View) & types) != 0 && !b.View.Places.Contains(keyword.Place))
            .ToList();
        if (branches.Count == 0) return null;
        if (branches.Any(b => admission.Of(b.View) == JsonTypes.Any)) return null;
        bool isAlone = IsAlone(core, keyword);
        if (branches.Count == 1 && isAlone && (keyword.Keyword.Schemas.Count > 1 || Tag(branches, types) is null))
        {
            View branch = branches[0].View;
            // Masked only where it must be: a branch keeps its identity, and so its type, under every union that admits all of it.
            Shape only = Of((admission.Of(branch) & ~(types | JsonTypes.Null)) == 0 ? branch : branch.Only(types | JsonTypes.Null));
            return only with { IsNullable = isNullable };
        }

        if (types == JsonTypes.Object && !core.Has("properties"))
            return new UnionShape(core, isNullable, keyword, branches, Tag(branches, types));
        return JsonTypeGroup.In(types).Count > 1 ? new VariantShape(core, isNullable, Parts(core, types, isAlone ? branches : [])) : null;
    }

    private Discriminator? Tag(List<UnionBranch> branches, JsonTypes types) =>
        types == JsonTypes.Object ? Discriminator.Find(branches.Select(b => b.View).ToArray(), views) : null;

    private List<VariantPart> Parts(View core, JsonTypes types, List<UnionBranch> branches)
    {
        List<VariantPart> parts = [];
        foreach (JsonTypes group in JsonTypeGroup.In(types))
        {
            View[] candidates = branches.Where(b => (admission.Of(b.View) & group) != 0).Select(b => b.View).ToArray();
            bool ownsBranch = candidates.Length == 1 && (admission.Of(candidates[0]) & ~group) == 0;
            parts.Add(new VariantPart(group & types, ownsBranch ? candidates[0] : core.Only(group & types)));
        }

        return parts;
    }

    /// <summary>True when nothing beside the union keyword (and <c>type</c>, which the branches repeat or narrow) demands anything.</summary>
    private static bool IsAlone(View view, UnionKeyword keyword)
    {
        if (view.Places.Count > 1) return false;
        foreach (Keyword other in keyword.Place.Node.Keywords)
        {
            if (!ReferenceEquals(other, keyword.Keyword) && other.Name != "type" && KeywordRoles.IsAssertion(other.Name)) return false;
        }

        return true;
    }

    private Shape ReadPlain(View core, JsonTypes types, bool isNullable)
    {
        if (ScalarReading.Read(core, types) is { } kind) return new ScalarShape(core, isNullable, kind);
        return types switch
        {
            JsonTypes.Object => ReadObject(core, isNullable),
            JsonTypes.Array => new ListShape(core, isNullable, Items(core)),
            JsonTypes.Any => new RawShape(core, isNullable),
            _ when (core.Has("type") || IsScalarEnum(core, types)) && JsonTypeGroup.In(types).Count is > 1 and < 5 =>
                new VariantShape(core, isNullable, Parts(core, types, [])),
            _ => new RawShape(core, isNullable),
        };
    }

    /// <summary>An enumeration of texts and numbers, say. Whole objects and arrays as values are better off as free JSON.</summary>
    private static bool IsScalarEnum(View core, JsonTypes types) => core.Has("enum") && (types & (JsonTypes.Object | JsonTypes.Array)) == 0;

    private View? Items(View core) =>
        core.Places.Any(p => ItemSchemas.Of(p).Prefix.Count > 0) ? PositionedItems.Of(core, views, admission) : Sub(core, "items");

    private Shape ReadObject(View core, bool isNullable)
    {
        if (core.Has("properties")) return AsObject(core, isNullable);
        if (core.Has("patternProperties")) return new MapShape(core, isNullable, PatternValues.Of(core, views, admission));
        return Sub(core, "additionalProperties") is { } others ? new MapShape(core, isNullable, others) : new RawShape(core, isNullable);
    }

    /// <summary>The view as a record, whatever it declares: for roots and union cases, which are records even without members.</summary>
    public ObjectShape AsObject(View core, bool isNullable = false)
    {
        List<string> names = [];
        Dictionary<string, List<Place>> declarations = new(StringComparer.Ordinal);
        HashSet<string> required = new(StringComparer.Ordinal);
        foreach (Place place in core.Places)
        {
            foreach (NamedSchema entry in place.Node.Map("properties"))
            {
                if (!declarations.TryGetValue(entry.Name, out List<Place>? places))
                {
                    names.Add(entry.Name);
                    declarations[entry.Name] = places = [];
                }

                places.Add(place.At(entry.Schema));
            }

            foreach (string name in place.Node.Get<NamesKeyword>("required")?.Names ?? []) required.Add(name);
        }

        return new ObjectShape(
            core, isNullable, names.Select(n => new PropertyShape(n, declarations[n][0], views.Of(declarations[n]), required.Contains(n))).ToArray());
    }

    private View? Sub(View core, string keyword)
    {
        Place[] places = core.All<SubschemaKeyword>(keyword)
            .Where(k => k.Keyword.Schema.Boolean is null)
            .Select(k => k.Place.At(k.Keyword.Schema))
            .ToArray();
        return places.Length == 0 ? null : views.Of(places);
    }

    /// <summary>What the author of a schema without <c>type</c> had in mind: <c>properties</c> describe objects, <c>items</c> arrays.</summary>
    private static JsonTypes Implied(View core) =>
        core.Has("properties") ? JsonTypes.Object : core.Has("items") ? JsonTypes.Array : JsonTypes.Any;
}
