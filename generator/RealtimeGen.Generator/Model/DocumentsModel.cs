using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Model;

/// <summary>The documents of one type.</summary>
internal sealed record DocumentsModel(TypeName Type, NamedKind Kind, EquatableArray<DocumentAccessor> Accessors);

/// <summary>A document, or a section of one, as it will be compiled in.</summary>
/// <param name="Type">Root type of its schema.</param>
/// <param name="Name">PascalCase; unique once it is in a <see cref="DocumentsModel"/>.</param>
/// <param name="Json">Without white space, comments, and a <c>$schema</c> that the schema does not declare.</param>
/// <param name="File">Name of the file.</param>
internal sealed record DocumentAccessor(TypeName Type, NamedKind Kind, string Name, string Json, string File);
