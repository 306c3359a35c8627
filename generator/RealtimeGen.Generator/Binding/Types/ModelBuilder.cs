using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>Named shapes to models, one per emitted type, complete but for the text of their schemas.</summary>
internal sealed class ModelBuilder(
    TypeRegistry registry,
    TypeDemands demands,
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
            Schema = SchemaReference.None,
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = demands.Of(shape),
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
            Schema = SchemaReference.None,
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = demands.Of(shape),
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
            Schema = SchemaReference.None,
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = demands.Of(shape),
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
            Schema = SchemaReference.None,
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = demands.Of(type.Shape),
        },
    };

    private ObjectModel OfObject(RegisteredType type, ObjectShape shape, IReadOnlyDictionary<string, TypeName> roots)
    {
        bool ignoresSchema = roots[Document(type).Path] == type.Name && TypeDemands.IsSilentOfSchema(shape);
        ConstraintSet own = ignoresSchema ? demands.OfRoot(shape) : demands.Of(shape);
        return new ObjectModel
        {
            Name = type.Name,
            Accessibility = Accessibility(type),
            SchemaFile = Document(type).FileName,
            HintPrefix = type.HintPrefix,
            Documentation = DocumentationBuilder.OfType(shape.Core),
            Schema = SchemaReference.None,
            IsEntryPoint = IsEntryPoint(type, roots),
            Constraints = own,
            Properties = properties.Of(shape, type),
            Ignored = ignoresSchema ? [TypeDemands.SchemaMember] : [],
            Union = type.Union?.Name,
            Variants = unions.StandsFor(type, registry),
            IsFused = Fusion.OfObject(own),
        };
    }

    private static BoundDocument Document(RegisteredType type) => type.Shape.Core.First.Document;

    /// <summary>A nested case is as visible as its union; the modifier is the document's.</summary>
    private static string Accessibility(RegisteredType type) => Document(type).Options.Accessibility;

    private static bool IsEntryPoint(RegisteredType type, IReadOnlyDictionary<string, TypeName> roots)
    {
        bool isDefinition = Definitions.IsOne(type.Shape.Core.First.Node.Pointer);
        return roots[Document(type).Path] == type.Name || (isDefinition && type.Union is null && type.Shape is not EnumShape);
    }
}
