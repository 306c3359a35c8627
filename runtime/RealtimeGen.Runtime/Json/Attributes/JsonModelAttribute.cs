namespace RealtimeGen;

/// <summary>
/// The JSON Schema of a generated type, for analyzers: on one type of each schema file as text, on every other type as a place in such a text. It
/// travels with the assembly, so that a type from a package is checked as well as one from the same project. Of several places all apply.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false, AllowMultiple = true)]
public sealed class JsonModelAttribute : Attribute
{
    /// <summary>Marks the type that bears a file's text, and stands for all of it where the type names no place.</summary>
    /// <param name="schema">
    /// The schema as minified JSON text, without its annotations. References to other files begin with <c>type:</c> and the metadata name of the type
    /// that bears the file's text.
    /// </param>
    public JsonModelAttribute(string schema)
    {
        Schema = schema;
        Pointer = "";
    }

    /// <summary>Marks a type whose schema is a part of a file.</summary>
    /// <param name="root">The type that bears the file's text.</param>
    /// <param name="pointer">JSON Pointer (RFC 6901) of the part.</param>
    public JsonModelAttribute(Type root, string pointer)
    {
        Root = root;
        Pointer = pointer;
    }

    /// <summary>The file's text; null where <see cref="Root"/> bears it.</summary>
    public string? Schema { get; }

    /// <summary>The type that bears the file's text; null beside <see cref="Schema"/>.</summary>
    public Type? Root { get; }

    /// <summary>JSON Pointer of the type's schema in that text; empty for all of it.</summary>
    public string Pointer { get; }

    /// <summary>
    /// The JSON types that the type stands for, in the words of the keyword <c>type</c> and separated by spaces; null where that is whatever the schema
    /// admits but null.
    /// </summary>
    public string? Types { get; set; }

    /// <summary>True where <c>format</c> is a demand in <see cref="Schema"/>, and not only a remark.</summary>
    public bool AssertsFormats { get; set; }
}
