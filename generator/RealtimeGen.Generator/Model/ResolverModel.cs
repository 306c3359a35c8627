using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Model;

/// <summary>The <c>IJsonTypeInfoResolver</c> over every emitted type of the project.</summary>
/// <param name="Namespace">The project's root namespace.</param>
/// <param name="Accessibility"><c>public</c> where every type is, else <c>internal</c>.</param>
/// <param name="Types">Ordinal order of full names.</param>
internal sealed record ResolverModel(string Namespace, string Accessibility, EquatableArray<ResolvedType> Types);

internal sealed record ResolvedType(TypeName Name, bool IsStruct);
