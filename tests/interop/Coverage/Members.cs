using System.Collections;
using System.Reflection;

namespace RealtimeGen.Interop.Coverage;

/// <summary>The members of generated types, as <c>Type.Member</c>; of a variant, the forms that it takes.</summary>
internal static class Members
{
    /// <summary>Those that an object of a type can hold, at any depth.</summary>
    public static ISet<string> Of(Type root)
    {
        HashSet<string> members = [];
        HashSet<Type> seen = [];
        Queue<Type> types = new([root]);
        while (types.TryDequeue(out Type? type))
        {
            if (!seen.Add(type)) continue;
            // The cases of a union are nested in it.
            foreach (Type @case in type.GetNestedTypes().Where(nested => nested.BaseType == type && nested.Name != "Unknown"))
            {
                members.Add(Name(@case));
                types.Enqueue(@case);
            }

            foreach (PropertyInfo property in Properties(type))
            {
                if (!type.IsAbstract) members.Add($"{Name(type)}.{property.Name}");
                types.Enqueue(Inner(property.PropertyType));
            }
        }

        return members;
    }

    /// <summary>Those that are set in an object.</summary>
    public static IEnumerable<string> SetIn(object? value)
    {
        if (value is IEnumerable items and not string && value.GetType().Namespace == typeof(JsonList<>).Namespace)
        {
            return items.Cast<object>().SelectMany(SetIn);
        }

        if (value is null) return [];
        Type type = value.GetType();
        // An item of a map, or a member of three states.
        if (type.IsGenericType) return SetIn(type.GetProperty("Value")?.GetValue(value));
        if (!IsOurs(type)) return [];
        return Properties(type)
            .Select(property => (property.Name, Value: property.GetValue(value)))
            .Where(member => member.Value is not null)
            .SelectMany(member => SetIn(member.Value).Prepend($"{Name(type)}.{member.Name}"))
            .Prepend(Name(type));
    }

    private static PropertyInfo[] Properties(Type type) =>
        IsOurs(type)
            ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(p => p.GetCustomAttribute<JsonMemberAttribute>() is not null || p.Name.StartsWith("As", StringComparison.Ordinal))]
            : [];

    private static bool IsOurs(Type type) =>
        type.Namespace?.StartsWith("RealtimeGen.OpenAI", StringComparison.Ordinal) == true && type.BaseType?.Name != "JsonEnum`1";

    private static Type Inner(Type type) => type.IsGenericType ? Inner(type.GetGenericArguments()[^1]) : type;

    private static string Name(Type type) => type.FullName!["RealtimeGen.OpenAI.".Length..].Replace('+', '.');
}
