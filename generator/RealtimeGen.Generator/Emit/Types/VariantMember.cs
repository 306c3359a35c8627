using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>What a branch of a record-struct union is called in its code.</summary>
internal sealed class VariantMember(VariantBranch branch)
{
    private readonly string _camelCase = CSharpIdentifier.CamelCase(branch.Name);

    public string Name => branch.Name;

    public string CSharp => branch.Slot.Type.CSharp;

    public bool IsStruct => branch.Slot.Type.IsStruct;

    public bool IsEnum => branch.Slot.Type is NamedType { Kind: NamedKind.Enum };

    /// <summary>Whether the union's constants are values of this branch.</summary>
    public bool IsText => IsEnum || branch.Slot.Type is ScalarType { Kind: ScalarKind.String };

    public string As => "As" + branch.Name;

    public string Factory => "From" + branch.Name;

    /// <summary>Of <c>Match</c>.</summary>
    public string Function => CSharpIdentifier.Escape(_camelCase);

    /// <summary>In <c>Match</c>; the suffix keeps it apart from the functions and the keywords.</summary>
    public string Local => _camelCase + "Value";
}
