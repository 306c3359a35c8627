using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Embedding;

/// <summary>
/// Embedded texts bound again, by the same code that bound the files, but one type at a time: a program uses few types of a large schema. For any
/// thread.
/// </summary>
internal sealed class EmbeddedSchemas
{
    private readonly object _gate = new();
    private readonly Dictionary<string, BoundDocument> _documents;
    private readonly ViewReader _views;
    private readonly ShapeReader _shapes;
    private readonly LazyDemands _named;
    private readonly bool _isWhole;

    /// <param name="texts">With all that they refer to.</param>
    public EmbeddedSchemas(IReadOnlyList<EmbeddedDocument> texts)
    {
        Problems problems = new();
        BoundDocument[] documents = ProjectDocuments.Read([.. texts.Select(t => (t.Document, t.Options))], problems);
        _documents = documents.ToDictionary(d => d.Path, StringComparer.Ordinal);
        ReferenceTargets references = new(documents, problems);
        _views = new ViewReader(references);
        Admission admission = new(_views);
        _shapes = new ShapeReader(_views, admission);
        LazyTypeNames names = new();
        CheckRegistry checks = new(names);
        ConstraintBuilder constraints = new(_views, admission, _shapes, names, checks, problems);
        _named = new LazyDemands(_gate, names, checks, new TypeDemands(constraints), new RootShapes(_views, _shapes));
        _isWhole = IsWhole(documents, references, problems);
    }

    /// <summary>What each named part demands; found when it is asked for.</summary>
    public IReadOnlyDictionary<TypeName, ConstraintSet> Named => _named;

    /// <summary>Null where the schema cannot be told from the texts: then nothing is known to be invalid.</summary>
    /// <param name="places">All of them apply; none: the root of <paramref name="holder"/>'s text.</param>
    /// <param name="types">In the words of <c>type</c>; null for whatever the schema admits but null.</param>
    public ConstraintSet? Find(string holder, IReadOnlyList<EmbeddedPlace> places, string? types)
    {
        if (!_isWhole) return null;
        try
        {
            lock (_gate)
            {
                return ShapeOf(holder, places, types) is { } shape ? _named.Of(shape) : null;
            }
        }
        catch (Exception error) when (error is InsufficientExecutionStackException or SchemaLimitException)
        {
            return null;
        }
    }

    private Shape? ShapeOf(string holder, IReadOnlyList<EmbeddedPlace> places, string? types)
    {
        if (places.Count == 0) return Document(holder) is { } document ? _named.Roots.Of(document) : null;
        List<Place> found = [];
        foreach (EmbeddedPlace place in places)
        {
            if (Document(place.Root) is not { } document || document.Index!.FindOrRead(place.Pointer, []) is not { } node) return null;
            found.Add(document.PlaceAt(node));
        }

        View view = _views.Of(found);
        if (types is null) return _shapes.Of(view) with { IsNullable = false };
        View core = view.Only(TypesOf(types));
        Shape shape = _shapes.Of(core);
        // A union case is a record whatever it admits.
        return shape.Core.Equals(core) ? shape : new RawShape(core, false);
    }

    private BoundDocument? Document(string type) =>
        _documents.TryGetValue(EmbeddedDocument.PathOf(type), out BoundDocument? document) ? document : null;

    private static JsonTypes TypesOf(string words) => words.Split(' ').Aggregate(JsonTypes.None, (types, word) => types | JsonTypeNames.Find(word));

    /// <summary>A reference that leads nowhere demands nothing, and under <c>not</c> that would be too much.</summary>
    private static bool IsWhole(BoundDocument[] documents, ReferenceTargets references, Problems problems)
    {
        foreach (Place place in documents.SelectMany(Subschemas.Of)) references.Of(place);
        return problems.ToArray().All(p => p.Id is not ("RTG1008" or "RTG1009"));
    }
}
