using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Model;

/// <summary>The <c>IJsonTypeInfoResolver</c> over every emitted type of the project.</summary>
/// <param name="Namespace">The project's root namespace.</param>
/// <param name="Types">Ordinal order of full names.</param>
internal sealed record ResolverModel(string Namespace, EquatableArray<ResolvedType> Types);

internal sealed record ResolvedType(TypeName Name, bool IsStruct);
