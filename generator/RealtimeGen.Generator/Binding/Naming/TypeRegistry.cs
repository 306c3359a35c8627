using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>Which view became which C# type, in the order in which they were named.</summary>
internal sealed class TypeRegistry(Problems problems) : ITypeNames
{
    /// <summary>More than any set of schemas in use becomes, by far, and as much as the compiler takes.</summary>
    private const int MaximumTypes = 20_000;

    private readonly Dictionary<string, RegisteredType> _byView = new(StringComparer.Ordinal);
    private readonly Dictionary<TypeName, RegisteredType> _byName = [];
    private readonly Dictionary<string, NameTable> _namespaces = new(StringComparer.Ordinal);
    private readonly NameTable _hints = new(comparer: StringComparer.OrdinalIgnoreCase);
    private readonly List<RegisteredType> _types = [];

    public IReadOnlyList<RegisteredType> Types => _types;

    public RegisteredType? Find(View core) => _byView.TryGetValue(core.Key, out RegisteredType? type) ? type : null;

    public TypeName? NameOf(Shape shape) => Find(shape.Core)?.Name;

    /// <summary>Names a type in its document's namespace.</summary>
    public RegisteredType Claim(Shape shape, string name)
    {
        string scope = shape.Core.First.Document.Options.Namespace;
        if (!_namespaces.TryGetValue(scope, out NameTable? table)) _namespaces[scope] = table = new NameTable();
        string claimed = table.Claim(ReservedNames.OfType(shape).Contains(name) ? name + "Value" : name);
        if (claimed != name) ReportClash(shape.Core.First, scope, name, claimed);
        // The union with scalars has a sibling enum of its kinds.
        if (shape is VariantShape) table.Claim(claimed + "Kind");
        return Add(new TypeName(scope, claimed), shape, null);
    }

    private void ReportClash(Place place, string scope, string name, string claimed)
    {
        _byName.TryGetValue(new TypeName(scope, name), out RegisteredType? owner);
        string holder = owner is null ? name : owner.Shape.Core.First.Document.FileName + "#" + owner.Shape.Core.First.Node.Pointer;
        problems.Add(place.Document, place.Node.Pointer, ProblemPart.Bracket, "RTG1015", name, holder, claimed);
    }

    /// <summary>Names a case nested in its union; one view may be the nested case of one union only.</summary>
    public RegisteredType ClaimCase(ObjectShape shape, RegisteredType union, string name) =>
        Add(new TypeName(union.Name.Namespace, name, union.Name.Name), shape, union);

    /// <summary>A hint name that no emitted file has yet.</summary>
    public string ClaimHint(TypeName name) => _hints.Claim(HintName.Prefix(name));

    private RegisteredType Add(TypeName name, Shape shape, RegisteredType? union)
    {
        if (_types.Count == MaximumTypes)
            throw new SchemaLimitException(
                shape.Core.First,
                "with this schema, the project's schemas have become more than 20,000 types: let equal ones be one, by references");
        RegisteredType type = new(name, shape, union, ClaimHint(name));
        _types.Add(type);
        _byName[name] = type;
        _byView[shape.Core.Key] = type;
        return type;
    }
}

/// <param name="Union">The union around a nested case, else null.</param>
internal sealed record RegisteredType(TypeName Name, Shape Shape, RegisteredType? Union, string HintPrefix)
{
    public NamedKind Kind => Shape switch
    {
        ObjectShape => NamedKind.Object,
        UnionShape => NamedKind.Union,
        EnumShape => NamedKind.Enum,
        VariantShape => NamedKind.Variant,
        _ => NamedKind.Raw,
    };

    public NamedType ToValueType() => new(Name, Kind);
}
