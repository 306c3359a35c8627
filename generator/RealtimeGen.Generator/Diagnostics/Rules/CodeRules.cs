using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>RTG2xxx: C# code that uses generated types.</summary>
internal static class CodeRules
{
    private const string Category = "RealtimeGen.Code";
    private const string Format = "{0} {1}{2}";

    /// <summary>{0}: what is wrong and what to write, in lower case.</summary>
    public static readonly DiagnosticDescriptor Malformed = Rule.Create(
        "RTG2001", "A JSON literal must be well-formed", "Malformed JSON: {0}", Category, Error);

    /// <summary>{0}: the name.</summary>
    public static readonly DiagnosticDescriptor Duplicate = Rule.Create(
        "RTG2002", "The names in an object of a JSON literal must be unique", "'{0}' occurs earlier in this object: remove one of them", Category, Error);

    // Of these, {0} is the subject, {1} what is demanded and found, {2} the remedy.
    public static readonly DiagnosticDescriptor Type = Rule.Create("RTG2003", "A value must have a type that its schema allows", Format, Category, Error);

    public static readonly DiagnosticDescriptor Value = Rule.Create("RTG2004", "A value must be one that its schema names", Format, Category, Error);

    public static readonly DiagnosticDescriptor Bound = Rule.Create("RTG2005", "A value must be within the bounds of its schema", Format, Category, Error);

    public static readonly DiagnosticDescriptor Text = Rule.Create("RTG2006", "A text must have the form that its schema demands", Format, Category, Error);

    public static readonly DiagnosticDescriptor Missing = Rule.Create("RTG2007", "An object must have the members that its schema requires", Format, Category, Error);

    public static readonly DiagnosticDescriptor Forbidden = Rule.Create("RTG2008", "A value must be allowed where it stands", Format, Category, Error);

    /// <summary>{0}: the name. {1}: the declared name that was meant.</summary>
    public static readonly DiagnosticDescriptor Undeclared = Rule.Create(
        "RTG2009",
        "The name of a member should be one that its schema declares",
        "'{0}' is not a member that the schema declares, so it is not checked: did you mean '{1}'?",
        Category,
        Warning);

    public static readonly DiagnosticDescriptor Union = Rule.Create("RTG2010", "A value must fit an alternative of its schema", Format, Category, Error);

    public static readonly DiagnosticDescriptor Other = Rule.Create("RTG2011", "A value must satisfy its schema", Format, Category, Error);

    /// <summary>{0}: the member. {1}: the method that set it first.</summary>
    public static readonly DiagnosticDescriptor SetTwice = Rule.Create(
        "RTG2012", "A chain must set a member once", "'{0}' is already set in this chain, by '{1}': remove one of the two calls", Category, Error);

    /// <summary>{0}: the type that is built.</summary>
    public static readonly DiagnosticDescriptor Discarded = Rule.Create(
        "RTG2013",
        "The result of a builder should be used",
        "Builders are immutable, and the one of '{0}' that this returns is lost: assign it, or end the chain with 'Build()'",
        Category,
        Warning);

    /// <summary>{0}: the variable. {1}: the type that is built.</summary>
    public static readonly DiagnosticDescriptor NeverFinished = Rule.Create(
        "RTG2014",
        "A builder should be finished",
        "'{0}' is never read, so no '{1}' is built: end it with 'Build()' and use the result, or remove it",
        Category,
        Warning);

    /// <summary>{0}: the value of the <c>default</c>. {1}: the type that it has. {2}: what to write.</summary>
    public static readonly DiagnosticDescriptor ConditionalDefault = Rule.Create(
        "RTG2015",
        "A conditional 'default' should be absent",
        "This 'default' is {0} rather than absent, because the expression has the type '{1}': write '{2}'",
        Category,
        Warning);

    public static readonly DiagnosticDescriptor[] All =
    [
        Malformed, Duplicate, Type, Value, Bound, Text, Missing, Forbidden, Undeclared, Union, Other, SetTwice, Discarded, NeverFinished, ConditionalDefault,
    ];
}
