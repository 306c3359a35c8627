using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>RTG3xxx: JSON documents against their schemas. {0} is the subject, {1} what is demanded and found, {2} the remedy.</summary>
internal static class DocumentRules
{
    private const string Category = "RealtimeGen.Document";
    private const string Format = "{0} {1}{2}";

    /// <summary>{0}: what is wrong and what to write, in lower case.</summary>
    public static readonly DiagnosticDescriptor Malformed = Rule.Create(
        "RTG3001", "A document must be well-formed JSON", "Malformed JSON: {0}", Category, Error);

    /// <summary>{0}: the name.</summary>
    public static readonly DiagnosticDescriptor Duplicate = Rule.Create(
        "RTG3002", "The names in an object of a document must be unique", "'{0}' occurs earlier in this object: remove one of them", Category, Error);

    public static readonly DiagnosticDescriptor Type = Rule.Create("RTG3003", "A value must have a type that its schema allows", Format, Category, Error);

    public static readonly DiagnosticDescriptor Value = Rule.Create("RTG3004", "A value must be one that its schema names", Format, Category, Error);

    public static readonly DiagnosticDescriptor Bound = Rule.Create("RTG3005", "A value must be within the bounds of its schema", Format, Category, Error);

    public static readonly DiagnosticDescriptor Text = Rule.Create("RTG3006", "A text must have the form that its schema demands", Format, Category, Error);

    public static readonly DiagnosticDescriptor Missing = Rule.Create("RTG3007", "An object must have the members that its schema requires", Format, Category, Error);

    public static readonly DiagnosticDescriptor Unknown = Rule.Create("RTG3008", "An object must have no member that its schema forbids", Format, Category, Error);

    /// <summary>{0}: the name. {1}: the declared name that was meant.</summary>
    public static readonly DiagnosticDescriptor Undeclared = Rule.Create(
        "RTG3009",
        "The name of a member should be one that its schema declares",
        "'{0}' is not a member that the schema declares, so it is not checked: did you mean '{1}'?",
        Category,
        Warning);

    public static readonly DiagnosticDescriptor Union = Rule.Create("RTG3010", "A value must fit an alternative of its schema", Format, Category, Error);

    public static readonly DiagnosticDescriptor Other = Rule.Create("RTG3011", "A value must satisfy its schema", Format, Category, Error);

    /// <summary>{0}: why there is no schema, and the remedy.</summary>
    public static readonly DiagnosticDescriptor NoSchema = Rule.Create("RTG3012", "A document must have a schema", "{0}", Category, Error);

    /// <summary>{0}: the pointer. {1}: what is not there, and what is.</summary>
    public static readonly DiagnosticDescriptor NoSection = Rule.Create(
        "RTG3013", "A section must lead somewhere", "The section '{0}' leads nowhere: {1}", Category, Error);

    /// <summary>{0}: the metadata. {1}: its value. {2}: what it takes.</summary>
    public static readonly DiagnosticDescriptor Metadata = Rule.Create(
        "RTG3014",
        "The metadata of a document item must be valid",
        "'{0}' of this 'RealtimeGenDocument' item takes {2}, but its value is '{1}'",
        Category,
        Error);

    public static readonly DiagnosticDescriptor[] All =
        [Malformed, Duplicate, Type, Value, Bound, Text, Missing, Unknown, Undeclared, Union, Other, NoSchema, NoSection, Metadata];
}
