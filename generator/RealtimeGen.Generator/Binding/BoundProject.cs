using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>Everything that will be emitted, and everything that is wrong.</summary>
internal sealed record BoundProject(EquatableArray<TypeModel> Types, EquatableArray<CheckModel> Checks, EquatableArray<Problem> Problems);
