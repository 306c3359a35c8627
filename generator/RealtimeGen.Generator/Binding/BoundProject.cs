using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>Everything that will be emitted, and everything that is wrong.</summary>
internal sealed record BoundProject(EquatableArray<TypeModel> Types, EquatableArray<CheckModel> Checks, EquatableArray<Problem> Problems)
{
    /// <summary>Every schema file of the project, in the order of their paths.</summary>
    public EquatableArray<BoundRoot> Roots { get; init; } = [];
}

/// <summary>A schema file and what became of it.</summary>
/// <param name="Id">As written, without an empty fragment; null where there is none.</param>
/// <param name="Type">Of its root; null where it could not be read or nothing is emitted.</param>
internal sealed record BoundRoot(string Path, string? Id, TypeName? Type);
