using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace RealtimeGen.Snapshots.PublicApi;

/// <summary>The types of a namespace and their members, in the manner of C# declarations, in ordinal order.</summary>
internal static class ApiText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Of every generated type, or of every record.</summary>
    private static readonly HashSet<string> Common =
    [
        "Create", "Read", "Parse", "TryParse", "IsValid", "Validate", "ToUtf8Json", "WriteTo", "FromConfiguration",
        "ToString", "Equals", "GetHashCode", "<Clone>$", "Deconstruct", "op_Equality", "op_Inequality",
    ];

    public static string Of(Assembly assembly, string name)
    {
        StringBuilder text = new($"namespace {name};\n");
        foreach (Type type in assembly.GetExportedTypes().Where(t => t.Namespace == name && !IsOfBuilder(t)).OrderBy(TypeText.Of, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Declaration(type)}\n");
            foreach (string member in Members(type).Order(StringComparer.Ordinal)) text.Append(CultureInfo.InvariantCulture, $"    {member};\n");
        }

        return text.ToString();
    }

    private static bool IsOfBuilder(Type type) => type.Name == "Builder" || (type.DeclaringType is { } outer && IsOfBuilder(outer));

    private static string Declaration(Type type)
    {
        string modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract ? "abstract " : "";
        string kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : modifier + "class";
        Type? inherited = type.IsEnum || type.IsValueType || type.BaseType == typeof(object) ? null : type.BaseType;
        return $"{kind} {TypeText.Of(type)}{(inherited is null ? "" : $" : {TypeText.Of(inherited)}")}";
    }

    private static string[] Members(Type type) => type.IsEnum
        ? Enum.GetNames(type)
        :
        [
            .. type.GetFields(Own).Where(f => f.IsLiteral).Select(f => $"const {TypeText.Of(f.FieldType)} {f.Name} = \"{f.GetRawConstantValue()}\""),
            .. type.GetProperties(Own).Select(Property),
            .. type.GetMethods(Own).Where(m => !Common.Contains(m.Name) && (!m.IsSpecialName || m.Name == "op_Implicit")).Select(Method),
        ];

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod!;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{(accessor.IsStatic ? "static " : "")}{required}{TypeText.Of(property)} {property.Name}{(property.SetMethod is null ? "" : " { init }")}";
    }

    private static string Method(MethodInfo method)
    {
        string parameters = string.Join(", ", method.GetParameters().Select(p => $"{(p.IsOut ? "out " : "")}{TypeText.Of(p)} {p.Name}"));
        return method.Name == "op_Implicit"
            ? $"implicit operator {TypeText.Of(method.ReturnParameter)}({parameters})"
            : $"{(method.IsStatic ? "static " : "")}{TypeText.Of(method.ReturnParameter)} {method.Name}({parameters})";
    }
}
