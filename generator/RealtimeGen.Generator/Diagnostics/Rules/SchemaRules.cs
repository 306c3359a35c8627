using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace RealtimeGen.Generator.Diagnostics;

/// <summary>RTG1xxx: the schema files, and what the project says about them.</summary>
internal static class SchemaRules
{
    private const string Category = "RealtimeGen.Schema";

    /// <summary>{0}: what is wrong and what to write, in lower case.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = Rule.Create(
        "RTG1001", "A schema file must be well-formed JSON", "Malformed JSON: {0}", Category, Error);

    /// <summary>{0}: the name.</summary>
    public static readonly DiagnosticDescriptor DuplicateMember = Rule.Create(
        "RTG1002",
        "The names in an object must be unique",
        "'{0}' occurs earlier in this object: remove one of them, since readers of JSON differ in which one counts",
        Category,
        Error);

    /// <summary>{0}: the keyword in quotes. {1}: what it takes. {2}: what stands there.</summary>
    public static readonly DiagnosticDescriptor KeywordValue = Rule.Create(
        "RTG1003", "A keyword must have a value of its kind", "{0} takes {1}, but this is {2}", Category, Error);

    /// <summary>{0}: the word. {1}: the words there are, or the one that was meant.</summary>
    public static readonly DiagnosticDescriptor UnknownType = Rule.Create(
        "RTG1004", "A type must be one of the JSON types", "'{0}' is not a JSON type: {1}", Category, Error);

    /// <summary>{0}: the keyword. {1}: the dialect. {2}: the remedy.</summary>
    public static readonly DiagnosticDescriptor UnknownKeyword = Rule.Create(
        "RTG1006", "A keyword should be known", "'{0}' is not a keyword of {1} and is ignored: {2}", Category, Warning);

    /// <summary>{0}: the value of <c>$schema</c>. {1}: the dialect used in its place.</summary>
    public static readonly DiagnosticDescriptor UnknownDialect = Rule.Create(
        "RTG1007",
        "The dialect should be known",
        "'{0}' is neither a dialect nor a schema of this project, so the file is read as {1}: name one of the drafts 4, 6, 7, 2019-09 or 2020-12",
        Category,
        Warning);

    /// <summary>{0}: the reference. {1}: what was meant, or why nothing was found.</summary>
    public static readonly DiagnosticDescriptor UnresolvedReference = Rule.Create(
        "RTG1008", "A reference must lead somewhere", "'{0}' leads nowhere: {1}", Category, Error);

    /// <summary>{0}: the reference. {1}: what is there. {2}: the remedy.</summary>
    public static readonly DiagnosticDescriptor ReferenceToNoSchema = Rule.Create(
        "RTG1009", "A reference must lead to a schema", "'{0}' leads to {1}, which is not a schema: {2}", Category, Error);

    /// <summary>{0}: the reference.</summary>
    public static readonly DiagnosticDescriptor EmptyCycle = Rule.Create(
        "RTG1010",
        "A reference must not only lead back to itself",
        "'{0}' leads back to itself before any member or item, so it demands nothing and never ends: let it lead to a schema with content",
        Category,
        Error);

    /// <summary>{0}: the demands that exclude one another, as a sentence without a full stop.</summary>
    public static readonly DiagnosticDescriptor Unsatisfiable = Rule.Create(
        "RTG1011", "The demands of a schema should not contradict", "Contradicting demands: {0}", Category, Error);

    /// <summary>{0}: the pattern. {1}: why.</summary>
    public static readonly DiagnosticDescriptor InvalidPattern = Rule.Create(
        "RTG1012", "A pattern must be a regular expression", "'{0}' is not a regular expression: {1}", Category, Error);

    /// <summary>{0}: the branches, such as <c>0 and 2</c>.</summary>
    public static readonly DiagnosticDescriptor AmbiguousUnion = Rule.Create(
        "RTG1013",
        "The branches of a union should be told apart by a property",
        "Nothing tells the branches {0} of this union apart, so each is tried: give each a required property with a 'const' of its own",
        Category,
        Info);

    /// <summary>{0}: the name. {1}: the remedy.</summary>
    public static readonly DiagnosticDescriptor UndeclaredRequired = Rule.Create(
        "RTG1014", "A required name should be declared", "'{0}' is required, but 'properties' does not declare it: {1}", Category, Warning);

    /// <summary>{0}: the name wanted. {1}: what has it. {2}: the name taken instead.</summary>
    public static readonly DiagnosticDescriptor TypeNameTaken = Rule.Create(
        "RTG1015",
        "The names of types should be unique",
        "The type name '{0}' is already that of '{1}', so this schema became '{2}': give it a 'title' of its own",
        Category,
        Info);

    /// <summary>{0}: the metadata. {1}: its value. {2}: what it takes.</summary>
    public static readonly DiagnosticDescriptor InvalidMetadata = Rule.Create(
        "RTG1016",
        "The metadata of a schema item must be valid",
        "'{0}' of this 'RealtimeGenSchema' item takes {2}, but its value is '{1}'",
        Category,
        Error);

    /// <summary>{0}: the keyword. {1}: the dialect.</summary>
    public static readonly DiagnosticDescriptor BesideReference = Rule.Create(
        "RTG1017",
        "A keyword beside a reference should be effective",
        "'{0}' beside '$ref' is ignored in {1}: wrap the '$ref' in an 'allOf', or name draft 2019-09 or later in '$schema'",
        Category,
        Warning);

    /// <summary>{0}: the value of <c>$schema</c>. {1}: the vocabulary.</summary>
    public static readonly DiagnosticDescriptor UnknownVocabulary = Rule.Create(
        "RTG1018",
        "A required vocabulary must be known",
        "'{0}' requires the vocabulary '{1}', which is not known, so its keywords are not checked: let '$vocabulary' say false there",
        Category,
        Error);

    /// <summary>{0}: the identity. {1}: the schema that has it.</summary>
    public static readonly DiagnosticDescriptor IdentityTaken = Rule.Create(
        "RTG1019",
        "The identity of a schema should be unique",
        "'{0}' is already the identity of '{1}', so references lead there: give this schema one of its own",
        Category,
        Warning);

    /// <summary>{0}: what there is too much of, and what to write, as a sentence without a full stop.</summary>
    public static readonly DiagnosticDescriptor TooLarge = Rule.Create(
        "RTG1020", "A schema must be of a size that can be compiled", "No code is generated: {0}", Category, Error);

    /// <summary>{0}: the default or a part of it. {1}: what is demanded and found. {2}: the remedy.</summary>
    public static readonly DiagnosticDescriptor WrongDefault = Rule.Create(
        "RTG1021", "A default must satisfy its schema", "{0} {1}{2}", Category, Error);

    /// <summary>{0}: the example or a part of it. {1}: what is demanded and found. {2}: the remedy.</summary>
    public static readonly DiagnosticDescriptor WrongExample = Rule.Create(
        "RTG1022", "An example should satisfy its schema", "{0} {1}{2}", Category, Warning);

    /// <summary>{0}: what is demanded and found.</summary>
    public static readonly DiagnosticDescriptor NullDefault = Rule.Create(
        "RTG1023",
        "A default of null should be allowed by its schema",
        "The default {0}: leave it out, since there is no need to say that there is none, or add \"null\" to 'type'",
        Category,
        Warning);

    /// <summary>{0}: the value or a part of it. {1}: what is demanded and found.</summary>
    public static readonly DiagnosticDescriptor UselessValue = Rule.Create(
        "RTG1024", "A value that a schema names must be allowed by it", "{0} {1}, so it is never valid: remove it, or correct what the schema demands", Category, Error);

    public static readonly DiagnosticDescriptor[] All =
    [
        MalformedJson, DuplicateMember, KeywordValue, UnknownType, UnknownKeyword, UnknownDialect, UnresolvedReference,
        ReferenceToNoSchema, EmptyCycle, Unsatisfiable, InvalidPattern, AmbiguousUnion, UndeclaredRequired, TypeNameTaken, InvalidMetadata,
        BesideReference, UnknownVocabulary, IdentityTaken, TooLarge, WrongDefault, WrongExample, NullDefault, UselessValue,
    ];
}
