namespace RealtimeGen.Programs.Printing;

/// <summary>Types as C# names them where their namespaces are used.</summary>
internal static class TypeText
{
    public static string Of(Type type)
    {
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "bool";
        if (type == typeof(int)) return "int";
        if (type == typeof(long)) return "long";
        if (type == typeof(double)) return "double";
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        if (type.IsGenericType)
        {
            // An Optional stands over a nullable type, which reflection does not tell of a class.
            bool isOptional = type.GetGenericTypeDefinition() == typeof(Optional<>);
            string arguments = string.Join(", ", type.GetGenericArguments().Select(a => Of(a) + (isOptional && !a.IsValueType ? "?" : "")));
            return $"{type.Name[..type.Name.IndexOf('`')]}<{arguments}>";
        }

        return type.DeclaringType is { } outer ? $"{Of(outer)}.{type.Name}" : type.Namespace == "System" ? "System." + type.Name : type.Name;
    }

    /// <summary>What is in an Optional or a Nullable.</summary>
    public static Type Inner(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>)) type = type.GetGenericArguments()[0];
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    public static bool IsOptional(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>);

    public static bool Is(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
