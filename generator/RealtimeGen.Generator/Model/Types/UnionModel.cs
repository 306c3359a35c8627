namespace RealtimeGen.Generator.Model.Types;

/// <summary>A union of objects: an abstract record with sealed nested cases and an <c>Unknown</c> that keeps the JSON.</summary>
internal sealed record UnionModel : TypeModel
{
    public override NamedKind Kind => NamedKind.Union;

    /// <summary>In branch order.</summary>
    public required EquatableArray<CaseModel> Cases { get; init; }

    /// <summary>Name of the abstract C# property over <see cref="Constraints.TagRoute.Tag"/>, else null (a union told apart by trial).</summary>
    public string? TagProperty { get; init; }

    public string? Tag { get; init; }
}

/// <param name="Name">Of the nested record and the chooser's method.</param>
/// <param name="Branch">Index in the union's <see cref="Constraints.Choice.Branches"/>.</param>
/// <param name="Type">The nested case's own model is emitted under this name (Container = the union).</param>
/// <param name="TagValue">The discriminator's value, else null.</param>
/// <param name="Wraps">For a branch that other unions share: the object type that the case holds in its <c>Value</c>; null for a nested case.</param>
/// <param name="FirstStage">What the chooser's method returns: the first stage of the case, or of the type that it wraps.</param>
internal sealed record CaseModel(
    string Name, int Branch, TypeName Type, string? TagValue, TypeName? Wraps, FirstStage FirstStage, Documentation Documentation);
