using System.Reflection;

namespace RealtimeGen.Programs.Printing;

/// <summary>A stage of a builder, by its methods.</summary>
internal readonly record struct BuilderStage(Type Type)
{
    public static BuilderStage First(Type model) =>
        new(model.GetMethod("Create", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.ReturnType);

    public bool IsReady => Type.GetMethod("Build") is not null;

    /// <summary>The last stage of the same builder.</summary>
    public BuilderStage Ready => new(Type.DeclaringType!.GetNestedType("Ready")!);

    /// <summary>The ways to set a member.</summary>
    public IEnumerable<StageMethod> Setters(string member) => Type.GetMethods()
        .Where(m => m.GetCustomAttribute<JsonMemberAttribute>() is { } attribute && attribute.Name == member)
        .Select(m => new StageMethod(m));

    /// <summary>Of the first stage of a union: the method that chooses a case.</summary>
    public MethodInfo? Choice(Type @case)
    {
        Type first = First(@case).Type;
        return Type.GetMethods().FirstOrDefault(m => m.GetParameters().Length == 0 && m.ReturnType == first);
    }
}

internal readonly record struct StageMethod(MethodInfo Method)
{
    public bool IsAppend => Method.GetCustomAttribute<JsonMemberAttribute>()!.Append;

    public bool HasLambda => Method.IsGenericMethodDefinition;

    public Type Parameter => Method.GetParameters()[0].ParameterType;

    public BuilderStage Next => new(Method.ReturnType);

    /// <summary>Of one with a lambda: where the lambda starts.</summary>
    public BuilderStage LambdaStart => new(Parameter.GetGenericArguments()[0]);

    /// <summary>Of one with a lambda: whether it may end with a stage.</summary>
    public bool Accepts(BuilderStage end)
    {
        Type wanted = Method.GetGenericArguments()[0].GetGenericParameterConstraints()[0];
        return wanted.IsAssignableFrom(end.Type);
    }
}
