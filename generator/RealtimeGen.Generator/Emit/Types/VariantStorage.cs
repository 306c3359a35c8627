using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>The branches of a record-struct union with what each is called in its code.</summary>
internal sealed class VariantBranches(VariantModel type)
{
    public string Self { get; } = type.Name.Name;

    /// <summary>The sibling enumeration.</summary>
    public string Kind { get; } = type.Name.FullName + "Kind";

    public VariantStorage[] All { get; } = [.. type.Branches.Select(b => new VariantStorage(b))];

    public IEnumerable<VariantStorage> Structs => All.Where(b => b.IsStruct);

    /// <summary>The branch that the constants belong to.</summary>
    public VariantStorage? Strings => All.FirstOrDefault(b => b.IsEnum || b.CSharp == "string");

    /// <summary>Two branches of one C# type, such as two kinds of free JSON, leave no way to tell which one a conversion means.</summary>
    public IEnumerable<VariantStorage> Convertible => All.GroupBy(b => b.CSharp).Where(g => g.Count() == 1).Select(g => g.Single());
}

/// <summary>Structs have a field each, references share one.</summary>
internal sealed class VariantStorage(VariantBranch branch)
{
    private readonly string _camelCase = CSharpIdentifier.CamelCase(branch.Name);

    public string Name => branch.Name;

    public string CSharp => branch.Slot.Type.CSharp;

    public bool IsStruct => branch.Slot.Type.IsStruct;

    public bool IsEnum => branch.Slot.Type is NamedType { Kind: NamedKind.Enum };

    public string Field => "_" + _camelCase;

    /// <summary>Of the constructor; the suffix keeps it apart from <c>kind</c>, <c>reference</c> and the keywords.</summary>
    public string Parameter => _camelCase + "Value";

    /// <summary>Of <c>Match</c>.</summary>
    public string Function => CSharpIdentifier.Escape(_camelCase);

    public string FactoryName => "From" + branch.Name;

    /// <summary>The value, given that this is the branch.</summary>
    public string Value => IsStruct ? Field : $"({CSharp})_reference!";
}
