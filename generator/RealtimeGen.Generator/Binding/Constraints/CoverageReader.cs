using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>
/// What the keywords beside an <c>unevaluatedProperties</c> or <c>unevaluatedItems</c> evaluate, in its own schema and in all that apply in place:
/// without a condition behind <c>allOf</c> and references, under one behind everything else (draft 2020-12 core, 11.2 and 11.3).
/// </summary>
internal sealed class CoverageReader(ConstraintBuilder constraints, ViewReader views)
{
    /// <summary>Schemas read for one keyword. Each of n <c>anyOf</c> in a row that leads to the next twice would double it.</summary>
    private const int MaximumReads = 10_000;

    private int _reads;

    public Coverage OfMembers(Place place) => Of(place, Members);

    public Coverage OfItems(Place place) => Of(place, Items);

    private Coverage Of(Place place, Action<Place, CoverageBuilder> own)
    {
        CoverageBuilder builder = new();
        _reads = 0;
        // The keyword that asks evaluates only what nothing else does.
        own(Without(place, "unevaluatedProperties", "unevaluatedItems"), builder);
        InPlace(place, own, builder, [place.Key]);
        return builder.ToCoverage();
    }

    private void Read(Place place, Action<Place, CoverageBuilder> own, CoverageBuilder into, HashSet<string> open)
    {
        if (place.Node.Boolean is not null || !open.Add(place.Key)) return;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_reads > MaximumReads)
            throw new SchemaLimitException(
                place,
                "what an 'unevaluatedProperties' or 'unevaluatedItems' leaves alone depends on too many branches of branches, of which this is one");
        if (!ReferenceTargets.SiblingsAreIgnored(place)) own(place, into);
        InPlace(place, own, into, open);
    }

    private void InPlace(Place place, Action<Place, CoverageBuilder> own, CoverageBuilder into, HashSet<string> open)
    {
        foreach (Place target in views.Targets(place)) Read(target, own, into, open);
        if (ReferenceTargets.SiblingsAreIgnored(place)) return;
        SchemaNode node = place.Node;
        foreach (SchemaNode branch in node.Subschemas("allOf")) Read(place.At(branch), own, into, open);
        foreach (SchemaNode branch in node.Subschemas("anyOf").Concat(node.Subschemas("oneOf")))
            into.Add(new Satisfies(constraints.InPlace(place, branch)), Branch(branch));
        if (node.Subschema("if") is { } condition)
        {
            ConstraintSet demands = constraints.InPlace(place, condition);
            into.Add(new Satisfies(demands), Branch(condition, node.Subschema("then")));
            if (node.Subschema("else") is { } otherwise) into.Add(new Violates(demands), Branch(otherwise));
        }

        foreach (NamedSchema entry in node.Map("dependentSchemas")) into.Add(new HasMember(entry.Name), Branch(entry.Schema));

        Coverage Branch(params SchemaNode?[] schemas)
        {
            CoverageBuilder builder = new();
            HashSet<string> within = new(open, StringComparer.Ordinal);
            foreach (SchemaNode schema in schemas.OfType<SchemaNode>()) Read(place.At(schema), own, builder, within);
            return builder.ToCoverage();
        }
    }

    private static void Members(Place place, CoverageBuilder into)
    {
        if (place.Node.Has("additionalProperties") || place.Node.Has("unevaluatedProperties")) into.All = true;
        foreach (NamedSchema entry in place.Node.Map("properties")) into.Names.Add(entry.Name);
        foreach (NamedSchema entry in place.Node.Map("patternProperties"))
        {
            if (PatternSyntax.IsValid(entry.Name, out _)) into.Patterns.Add(entry.Name);
        }
    }

    private void Items(Place place, CoverageBuilder into)
    {
        ItemSchemas items = ItemSchemas.Of(place);
        if (items.Rest is not null || place.Node.Has("unevaluatedItems")) into.All = true;
        into.Prefix = Math.Max(into.Prefix, items.Prefix.Count);
        // Up to draft 2019-09 contains evaluates nothing (draft 2020-12 core, 10.3.1.3).
        if (place.Document.Schema.Dialect >= Dialect.Draft202012 && place.Node.Subschema("contains") is { } item) into.Contains.Add(constraints.Of(place, item));
    }

    private static Place Without(Place place, params string[] keywords)
    {
        EquatableArray<Keyword> others = place.Node.Keywords.Where(k => !keywords.Contains(k.Name)).ToEquatableArray();
        return new Place(place.Document, place.Node with { Keywords = others }, place.Scope);
    }
}
