using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

/// <summary>A generated type, by the attributes that analyzers read.</summary>
internal sealed class ModelType
{
    private static readonly ConcurrentDictionary<Type, ModelType> Known = [];

    private ModelType(Type type)
    {
        Type = type;
        Members = [.. type.GetProperties().Where(p => p.IsDefined(typeof(JsonMemberAttribute))).Select(p => new ModelMember(p))];
        Cases = type.IsAbstract ? [.. type.GetNestedTypes().Where(type.IsAssignableFrom)] : [];
        Conversions = [.. type.GetMethods().Where(m => m.Name == "op_Implicit" && m.ReturnType == type).Select(m => m.GetParameters()[0].ParameterType)];
        Literals = type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == type && p.IsDefined(typeof(JsonLiteralAttribute)))
            .ToDictionary(p => p.GetCustomAttribute<JsonLiteralAttribute>()!.Json, p => p.Name);
        Kind = type.BaseType is { } parent && TypeText.Is(parent, typeof(JsonEnum<>)) ? ModelKind.Enumeration
            : !type.IsDefined(typeof(JsonModelAttribute)) ? ModelKind.None
            : type.IsAbstract ? ModelKind.Union
            : !type.IsValueType ? ModelKind.Object
            : Conversions.Count > 0 ? ModelKind.Variant
            : ModelKind.Other;
    }

    public Type Type { get; }

    public ModelKind Kind { get; }

    public IReadOnlyList<ModelMember> Members { get; }

    /// <summary>The cases of a union; those that wrap another type have no members of their own.</summary>
    public IReadOnlyList<Type> Cases { get; }

    /// <summary>What becomes a value of this type by itself.</summary>
    public IReadOnlyList<Type> Conversions { get; }

    /// <summary>JSON to the static that stands for it.</summary>
    public IReadOnlyDictionary<string, string> Literals { get; }

    public static ModelType Of(Type type) => Known.GetOrAdd(type, t => new ModelType(t));

    /// <summary>The object type that an object of this type is made as: the case that it belongs to, or what a conversion takes.</summary>
    public Type? ObjectType(JsonObject value) => Kind switch
    {
        ModelKind.Object => Type,
        ModelKind.Union => Cases.Select(c => Of(c)).Where(c => c.Kind == ModelKind.Object).Concat(Conversions.Select(Of)).FirstOrDefault(c => c.Admits(value))?.Type,
        ModelKind.Variant => Conversions.Select(Of).Select(c => c.ObjectType(value)).FirstOrDefault(t => t is not null),
        _ => null,
    };

    /// <summary>Whether the constants of the type are those of the value.</summary>
    private bool Admits(JsonObject value) =>
        Members.All(m => m.Literal is not { } literal || m.CanBeAbsent && value[m.Name] is null || value[m.Name]?.ToJsonString() == literal);
}

internal enum ModelKind
{
    None,
    Object,
    Union,
    Variant,
    Enumeration,
    Other,
}

internal sealed class ModelMember(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;

    public string Name { get; } = property.GetCustomAttribute<JsonMemberAttribute>()!.Name;

    /// <summary>The JSON of a constant.</summary>
    public string? Literal { get; } = property.GetCustomAttribute<JsonLiteralAttribute>()?.Json;

    public bool IsRequired { get; } = property.IsDefined(typeof(RequiredMemberAttribute));

    public bool CanBeSet => Property.CanWrite;

    public bool CanBeAbsent => CanBeSet && !IsRequired && (Literal is null || Nullable.GetUnderlyingType(Property.PropertyType) is not null);
}
