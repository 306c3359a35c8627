namespace RealtimeGen;

/// <summary>
/// The JSON Schema of a generated type, for analyzers: on the root type as text, on every other type as a place in the root's text. It
/// travels with the assembly, so that a type from a package is checked as well as one from the same project.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonModelAttribute : Attribute
{
    /// <summary>Marks a root type.</summary>
    /// <param name="schema">The schema as minified JSON text, without its annotations.</param>
    public JsonModelAttribute(string schema)
    {
        Schema = schema;
        Pointer = "";
    }

    /// <summary>Marks a type whose schema is a part of another type's.</summary>
    /// <param name="root">The type that holds the schema's text.</param>
    /// <param name="pointer">JSON Pointer (RFC 6901) of the part.</param>
    public JsonModelAttribute(Type root, string pointer)
    {
        Root = root;
        Pointer = pointer;
    }

    /// <summary>The schema's text; null where <see cref="Root"/> holds it.</summary>
    public string? Schema { get; }

    /// <summary>The type that holds the schema's text; null on the root itself.</summary>
    public Type? Root { get; }

    /// <summary>JSON Pointer of the type's schema in that text; empty for all of it.</summary>
    public string Pointer { get; }
}
