using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Binding.Embedding;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Analysis.Catalog;

/// <summary>From a C# type of one compilation to what its schema demands, wherever the type comes from. For any thread.</summary>
internal sealed class SchemaCatalog
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ModelSchema?> _schemas = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, EmbeddedSchemas?> _texts = new(SymbolEqualityComparer.Default);

    private SchemaCatalog(TypeSymbols symbols) => Symbols = symbols;

    public TypeSymbols Symbols { get; }

    /// <returns>Null where the runtime is not referenced: nothing of the project concerns us.</returns>
    public static SchemaCatalog? For(Compilation compilation) => TypeSymbols.Of(compilation) is { } symbols ? new SchemaCatalog(symbols) : null;

    /// <summary>Null where the type is not ours, or its schema cannot be told.</summary>
    public ModelSchema? SchemaOf(ITypeSymbol? type)
    {
        if (Symbols.Model(type) is not { } model) return null;
        return _schemas.TryGetValue(model.Type, out ModelSchema? schema) ? schema : _schemas.GetOrAdd(model.Type, _ => Load(model));
    }

    private ModelSchema? Load(ModelSymbol model)
    {
        INamedTypeSymbol[] roots = model.Places.IsEmpty ? [model.Type] : [.. model.Places.Select(place => place.Root)];
        EmbeddedSchemas? texts = roots.All(root => SymbolEqualityComparer.Default.Equals(root, roots[0]))
            ? _texts.GetOrAdd(roots[0], root => Texts([root]))
            : Texts(roots);
        EmbeddedPlace[] places = [.. model.Places.Select(place => new EmbeddedPlace(MetadataName(place.Root), place.Pointer))];
        ConstraintSet? demands = texts?.Find(MetadataName(model.Type), places, model.Types);
        return demands is null ? null : new ModelSchema(demands, texts!.Named);
    }

    /// <summary>Null where a text is missing.</summary>
    private EmbeddedSchemas? Texts(IEnumerable<INamedTypeSymbol> roots)
    {
        Dictionary<string, EmbeddedDocument> documents = new(StringComparer.Ordinal);
        Queue<INamedTypeSymbol> open = new(roots);
        while (open.Count > 0)
        {
            INamedTypeSymbol root = open.Dequeue();
            string name = MetadataName(root);
            if (documents.ContainsKey(name)) continue;
            if (Symbols.Model(root) is not { Schema: { } text } model) return null;
            EmbeddedDocument document = SchemaCache.Read(new EmbeddedFile(name, text, model.AssertsFormats));
            documents.Add(name, document);
            foreach (string reference in document.References)
            {
                // The files of one project become types of one assembly.
                if (root.ContainingAssembly.GetTypeByMetadataName(reference) is not { } other) return null;
                open.Enqueue(other);
            }
        }

        return SchemaCache.Bind([.. documents.Values.OrderBy(d => d.Text.Type, StringComparer.Ordinal)]);
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        string name = type.ContainingType is { } container ? MetadataName(container) + "+" + type.MetadataName : type.MetadataName;
        bool isOuter = type.ContainingType is null && type.ContainingNamespace is { IsGlobalNamespace: false };
        return isOuter ? type.ContainingNamespace.ToDisplayString() + "." + name : name;
    }
}

/// <param name="Named">For references within <paramref name="Demands"/>.</param>
internal sealed record ModelSchema(ConstraintSet Demands, IReadOnlyDictionary<TypeName, ConstraintSet> Named);
