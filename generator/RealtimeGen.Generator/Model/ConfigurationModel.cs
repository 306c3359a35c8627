using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Model;

/// <summary>How the project's types are read from <c>IConfiguration</c>.</summary>
/// <param name="Shapes">JSON text: a table of what the schemas say of types and names, as the runtime's <c>ConfigurationShape</c> describes it.</param>
/// <param name="Types">The entry points, in ordinal order of their full names.</param>
internal sealed record ConfigurationModel(string Shapes, EquatableArray<ConfiguredType> Types);

/// <param name="Shape">Place of the type among the shapes.</param>
internal sealed record ConfiguredType(TypeName Name, NamedKind Kind, int Shape);
