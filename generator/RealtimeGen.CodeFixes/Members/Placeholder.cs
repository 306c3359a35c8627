namespace RealtimeGen.CodeFixes.Members;

/// <summary>Values that compile where the user is to write others.</summary>
/// <param name="model">Of the file.</param>
/// <param name="position">Where they are to stand: names are as short as they may be there.</param>
internal sealed class Placeholder(SemanticModel model, int position)
{
    private const int Deepest = 8;

    /// <summary>Null where null is allowed.</summary>
    public string Of(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? "null" : Value(type, 0);

    /// <summary>A value, where null would be an absent member.</summary>
    public string Value(ITypeSymbol type) => Value(type, 0);

    /// <summary><c>Name = value</c> for each.</summary>
    public string Members(IEnumerable<IPropertySymbol> properties) => Members(properties, 0);

    private string Members(IEnumerable<IPropertySymbol> properties, int depth) => string.Join(", ", properties.Select(property =>
        $"{property.Name} = {(property.NullableAnnotation == NullableAnnotation.Annotated ? "null" : Value(property.Type, depth + 1))}"));

    private string Value(ITypeSymbol type, int depth)
    {
        if (depth > Deepest || type is not INamedTypeSymbol named) return "default!";
        return named switch
        {
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => Value(named.TypeArguments[0], depth),
            { SpecialType: SpecialType.System_String } => "\"\"",
            { SpecialType: SpecialType.System_Boolean } => "false",
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => "0",
            { Name: "Optional", Arity: 1 } when IsOfRuntime(named) => OfOptional(named, depth),
            { Name: "JsonList" or "JsonMap" } when IsOfRuntime(named) => "[]",
            { Name: "RawJson" } when IsOfRuntime(named) => Name(named) + ".Null",
            { Name: "Uri" } => $"new {Name(named)}(\"about:blank\")",
            _ when Marks.Has(named, "JsonModelAttribute") => OfModel(named, depth),
            { IsValueType: true } => "default",
            _ => "default!",
        };
    }

    /// <summary>A collection expression has no type of its own to become an <c>Optional</c>.</summary>
    private string OfOptional(INamedTypeSymbol type, int depth) => Value(type.TypeArguments[0], depth) switch
    {
        "[]" or "default" or "default!" => "null",
        var value => value,
    };

    private string OfModel(INamedTypeSymbol type, int depth)
    {
        if (type.GetMembers().FirstOrDefault(member => member.IsStatic && Marks.Has(member, "JsonLiteralAttribute")) is { } constant)
            return $"{Name(type)}.{constant.Name}";
        if (type.IsAbstract)
            return type.GetTypeMembers().FirstOrDefault(nested => SymbolEqualityComparer.Default.Equals(nested.BaseType, type) && IsMade(nested)) is { } first
                ? OfModel(first, depth + 1)
                : "default!";
        if (type.IsValueType)
            return type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().FirstOrDefault() is { } conversion
                ? Value(conversion.Parameters[0].Type, depth + 1)
                : "default";

        string members = Members(RequiredMembers.Of(type), depth);
        return members.Length == 0 ? $"new {Name(type)}()" : $"new {Name(type)} {{ {members} }}";
    }

    private static bool IsMade(INamedTypeSymbol type) =>
        type.InstanceConstructors.Any(constructor => constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 0 });

    private string Name(INamedTypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, position);

    private static bool IsOfRuntime(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "RealtimeGen", ContainingNamespace.IsGlobalNamespace: true };
}
