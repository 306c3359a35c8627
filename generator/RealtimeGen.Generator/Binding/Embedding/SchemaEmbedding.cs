using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>What each type bears of its schema, so that <see cref="EmbeddedSchemas"/> finds the same demands again.</summary>
internal sealed class SchemaEmbedding(
    ViewReader views, ShapeReader shapes, RootShapes roots, ReferenceTargets references, SchemaHolders holders)
{
    private readonly SchemaLinks _links = new(references, holders);

    public SchemaReference Of(RegisteredType type)
    {
        View core = type.Shape.Core;
        BoundDocument document = core.First.Document;
        bool isHolder = holders.Of(document)!.Equals(type.Name);
        SchemaReference reference = isHolder
            ? new SchemaReference(SchemaText.Of(document, _links), null, "") { AssertsFormats = document.AssertsFormats }
            : SchemaReference.None;
        return isHolder && roots.Of(document).Core.Equals(core) ? reference : Place(core, reference);
    }

    private SchemaReference Place(View core, SchemaReference reference)
    {
        List<Place> needed = Needed(core);
        if (!needed.All(CanBeFound)) return reference;
        View found = views.Of(needed);
        bool isWhole = shapes.Of(found).Core.Key == core.Key;
        if (!isWhole && !HasSamePlaces(found, core)) return reference;
        return reference with
        {
            Root = holders.Of(core.First.Document),
            Pointer = core.First.Node.Pointer,
            Others = needed.Skip(1).Select(p => new SchemaPlace(holders.Of(p.Document)!, p.Node.Pointer)).ToEquatableArray(),
            Types = isWhole ? null : string.Join(" ", SchemaText.WordsOf(core.Mask)),
        };
    }

    /// <summary>The places of a view that the others do not lead to.</summary>
    private List<Place> Needed(View core)
    {
        List<Place> needed = [];
        HashSet<string> covered = new(StringComparer.Ordinal);
        foreach (Place place in core.Places)
        {
            if (covered.Contains(place.Key)) continue;
            needed.Add(place);
            covered.UnionWith(views.Of(place).Places.Select(p => p.Key));
        }

        return needed;
    }

    /// <summary>False where a place has dynamic anchors that are not its file's own.</summary>
    private bool CanBeFound(Place place) => holders.Of(place.Document) is not null && place.Equals(place.Document.PlaceAt(place.Node));

    private static bool HasSamePlaces(View a, View b) => a.Places.Count == b.Places.Count && a.Places.All(b.Places.Contains);
}
