using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using RealtimeGen.Generator.Analysis.Catalog;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>The properties of a generated type that hold members, by their names on the wire.</summary>
internal sealed class ModelMembers
{
    private readonly Dictionary<string, ModelMember> _byName = new(StringComparer.Ordinal);

    private readonly List<ModelMember> _filled = [];

    private ModelMembers(INamedTypeSymbol type, TypeSymbols symbols)
    {
        for (INamedTypeSymbol? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (IPropertySymbol property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                // A union's property is overridden by each of its cases.
                if (symbols.Member(property) is not { Name: { } name } symbol || _byName.ContainsKey(name)) continue;
                ModelMember member = new(property, name, symbol.Literal);
                _byName.Add(name, member);
                if (member.Literal is not null) _filled.Add(member);
            }
        }
    }

    /// <summary>Those that have a value by themselves.</summary>
    public IReadOnlyList<ModelMember> Filled => _filled;

    public ModelMember? Find(string name) => _byName.TryGetValue(name, out ModelMember? member) ? member : null;

    /// <summary>For each type once.</summary>
    public sealed class Table(TypeSymbols symbols)
    {
        private readonly ConcurrentDictionary<INamedTypeSymbol, ModelMembers> _known = new(SymbolEqualityComparer.Default);

        public ModelMembers Of(INamedTypeSymbol type) => _known.GetOrAdd(type, t => new ModelMembers(t, symbols));
    }
}

/// <param name="Name">On the wire.</param>
/// <param name="Literal">JSON of the value that it has by itself; null where it has none.</param>
internal sealed record ModelMember(IPropertySymbol Property, string Name, JsonSyntax? Literal);
