using System.Reflection;

namespace RealtimeGen.Snapshots.PublicApi;

/// <summary>Types as C# writes them, without their namespaces.</summary>
internal static class TypeText
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal", [typeof(byte)] = "byte", [typeof(object)] = "object", [typeof(void)] = "void",
    };

    public static string Of(PropertyInfo property) => Of(property.PropertyType, Nullability.Create(property));

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, Nullability.Create(parameter));

    public static string Of(Type type) => Of(type, null);

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        string mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        return Keywords.TryGetValue(type, out string? keyword) ? keyword + mark : Name(type, nullability) + mark;
    }

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        string name = type.Name.Split('`')[0];
        if (type.IsNested && !type.IsGenericParameter) name = $"{Of(type.DeclaringType!)}.{name}";
        if (!type.IsGenericType) return name;
        IEnumerable<string> arguments = type.GetGenericArguments()
            .Select((argument, i) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(i)));
        return $"{name}<{string.Join(", ", arguments)}>";
    }
}
