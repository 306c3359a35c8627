using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>Named shapes to complete models, one per emitted type.</summary>
internal sealed class ModelBuilder(
    TypeRegistry registry,
    ConstraintBuilder constraints,
    PropertyBuilder properties,
    UnionBuilder unions)
{
    public TypeModel Of(RegisteredType type, IReadOnlyDictionary<string, TypeName> roots) => type.Shape switch
    {
        ObjectShape shape => OfObject(type, shape, roots),
        EnumShape shape => new EnumModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(shape.Core),
            Schema = Schema(type, roots),
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = OfEnum(shape),
            Values = EnumNames.Of(shape.Values, [.. ReservedNames.Enum, type.Name.Name], shape.Core.First.Node),
            IsOpen = shape.IsOpen,
        },
        UnionShape shape => new UnionModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(shape.Core),
            Schema = Schema(type, roots),
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = constraints.Own(shape.Core),
            Cases = unions.Cases(shape, type),
            Tag = shape.Tag?.Name,
            TagProperty = unions.TagProperty(shape),
        },
        VariantShape shape => new VariantModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(shape.Core),
            Schema = Schema(type, roots),
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = UnionKeyword.In(shape.Core).Any() || !shape.Core.Has("type") ? constraints.Own(shape.Core) : constraints.OwnOfTypes(shape),
            Branches = unions.Branches(shape, type.Name, out EquatableArray<EnumValue> constants),
            Constants = constants,
        },
        _ => new RawModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(type.Shape.Core),
            Schema = Schema(type, roots),
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = constraints.Own(type.Shape.Core),
        },
    };

    private ObjectModel OfObject(RegisteredType type, ObjectShape shape, IReadOnlyDictionary<string, TypeName> roots)
    {
        bool ignoresSchema = roots[Document(type).Path] == type.Name && shape.Properties.All(p => p.Name != "$schema");
        ConstraintSet demands = ignoresSchema ? Admitting("$schema", constraints.Own(shape.Core)) : constraints.Own(shape.Core);
        return new ObjectModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(shape.Core),
            Schema = Schema(type, roots),
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = demands,
            Properties = properties.Of(shape, type),
            Ignored = ignoresSchema ? ["$schema"] : [],
            Union = type.Union?.Name,
            Variants = unions.StandsFor(type, registry),
            IsFused = Fusion.OfObject(demands),
        };
    }

    private static ConstraintSet Admitting(string name, ConstraintSet demands) => demands with
    {
        Constraints = demands.Constraints
            .Select(c => c is Members members ? members with { Named = [.. members.Named, new NamedMember(name, new ConstraintSet("", []))] } : c)
            .ToEquatableArray(),
    };

    /// <summary>An open enumeration accepts every string, so its values are no constraint.</summary>
    private ConstraintSet OfEnum(EnumShape shape)
    {
        if (!shape.IsOpen) return constraints.Own(shape.Core);
        Place plain = UnionKeyword.In(shape.Core).First().Place;
        string location = plain.Node.Pointer;
        foreach (UnionKeyword keyword in UnionKeyword.In(shape.Core))
        {
            foreach (SchemaNode branch in keyword.Keyword.Schemas)
            {
                if (branch.Has("type") && !branch.Has("enum") && !branch.Has("const")) location = branch.Pointer;
            }
        }

        return new ConstraintSet(shape.Core.First.Node.Pointer, [new TypeConstraint(location + "/type", JsonTypes.String)]);
    }

    private static BoundDocument Document(RegisteredType type) => type.Shape.Core.First.Document;

    /// <summary>A nested case is as visible as its union; the modifier is the document's.</summary>
    private static string Accessibility(RegisteredType type) => Document(type).Options.Accessibility;

    private static bool IsEntryPoint(RegisteredType type, IReadOnlyDictionary<string, TypeName> roots)
    {
        bool isDefinition = Definitions.IsOne(type.Shape.Core.First.Node.Pointer);
        return roots[Document(type).Path] == type.Name || (isDefinition && type.Union is null && type.Shape is not EnumShape);
    }

    private static SchemaReference Schema(RegisteredType type, IReadOnlyDictionary<string, TypeName> roots)
    {
        BoundDocument document = Document(type);
        TypeName root = roots[document.Path];
        return root == type.Name
            ? new SchemaReference(SchemaText.Of(document.Root), null, "")
            : new SchemaReference(null, root, type.Shape.Core.First.Node.Pointer);
    }
}
