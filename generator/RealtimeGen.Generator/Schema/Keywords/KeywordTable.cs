using static RealtimeGen.Generator.Schema.Dialect;
using static RealtimeGen.Generator.Schema.Keywords.KeywordStatus;
using static RealtimeGen.Generator.Schema.Keywords.ScalarReaders;
using static RealtimeGen.Generator.Schema.Keywords.SubschemaReaders;
using static RealtimeGen.Generator.Schema.Vocabularies;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>Every keyword of drafts 4 to 2020-12 and what OpenAPI adds. A keyword is added by adding its row.</summary>
internal static class KeywordTable
{
    private static readonly KeywordRow[] Rows =
    [
        // Core vocabulary: identity and references.
        new("$schema", Core, Identity, Text),
        new("$id", Core, Identity, Text) { First = Draft6, Instead = "use 'id'" },
        new("id", Core, Identity, Text) { Last = Draft4, Instead = "use '$id'" },
        new("$anchor", Core, Identity, Text) { First = Draft201909, Instead = "use '$id' with a value such as '#name'" },
        new("$ref", Core, InPlace, Text),
        new("$defs", Core, Container, SchemaMap),
        new("definitions", Core, Container, SchemaMap),
        new("components", Core, Container, OpenApi.Components),
        new("$dynamicRef", Core, InPlace, Text) { First = Draft202012 },
        new("$dynamicAnchor", Core, Identity, Text) { First = Draft202012 },
        new("$recursiveRef", Core, InPlace, Text) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicRef'" },
        new("$recursiveAnchor", Core, Identity, Flag) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicAnchor'" },
        new("$vocabulary", Core, Identity, Value) { First = Draft201909 },

        // Any instance.
        new("type", Validation, Assertion, Type),
        new("enum", Validation, Assertion, Values),
        new("const", Validation, Assertion, Value) { First = Draft6, Instead = "use an 'enum' of one value" },
        new("allOf", Applicator, InPlace, SchemaList),
        new("anyOf", Applicator, Assertion, SchemaList),
        new("oneOf", Applicator, Assertion, SchemaList),
        new("not", Applicator, Assertion, Subschema),
        new("if", Applicator, Assertion, Subschema) { First = Draft7 },
        new("then", Applicator, Assertion, Subschema) { First = Draft7 },
        new("else", Applicator, Assertion, Subschema) { First = Draft7 },
        new("nullable", Core, Annotation, Flag),

        // Numbers.
        new("minimum", Validation, Assertion, Number),
        new("maximum", Validation, Assertion, Number),
        new("exclusiveMinimum", Validation, Assertion, ExclusiveBound),
        new("exclusiveMaximum", Validation, Assertion, ExclusiveBound),
        new("multipleOf", Validation, Assertion, PositiveNumber),

        // Strings.
        new("minLength", Validation, Assertion, Count),
        new("maxLength", Validation, Assertion, Count),
        new("pattern", Validation, Assertion, Text),
        new("format", Format, Assertion, Text),
        new("contentEncoding", Core, Annotation, Text),
        new("contentMediaType", Core, Annotation, Text),
        new("contentSchema", Core, Annotation, Subschema),

        // Arrays.
        new("items", Applicator, Assertion, Items),
        new("minItems", Validation, Assertion, Count),
        new("maxItems", Validation, Assertion, Count),
        new("uniqueItems", Validation, Assertion, Flag),
        new("prefixItems", Applicator, Assertion, SchemaList) { First = Draft202012, Instead = "use an array of schemas in 'items'" },
        new("additionalItems", Applicator, Assertion, SchemaOrFlag) { Last = Draft201909, Instead = "use 'items' beside 'prefixItems'" },
        new("contains", Applicator, Assertion, Subschema) { First = Draft6 },
        new("minContains", Validation, Assertion, Count) { First = Draft201909 },
        new("maxContains", Validation, Assertion, Count) { First = Draft201909 },
        new("unevaluatedItems", Unevaluated, Assertion, Subschema) { First = Draft201909 },

        // Objects.
        new("properties", Applicator, Assertion, SchemaMap),
        new("required", Validation, Assertion, Names),
        new("additionalProperties", Applicator, Assertion, SchemaOrFlag),
        new("minProperties", Validation, Assertion, Count),
        new("maxProperties", Validation, Assertion, Count),
        new("patternProperties", Applicator, Assertion, SchemaMap),
        new("propertyNames", Applicator, Assertion, Subschema) { First = Draft6 },
        // Split in two by draft 2019-09, whose meta-schemas still describe it.
        new("dependencies", Applicator, Assertion, Dependencies),
        new("dependentRequired", Validation, Assertion, NamesMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("dependentSchemas", Applicator, Assertion, SchemaMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("unevaluatedProperties", Unevaluated, Assertion, Subschema) { First = Draft201909 },

        // Annotations are taken in every draft: they demand nothing.
        new("$comment", Core, Annotation, Text),
        new("title", Core, Annotation, Text),
        new("description", Core, Annotation, Text),
        new("default", Core, Annotation, Value),
        new("examples", Core, Annotation, Values),
        new("deprecated", Core, Annotation, Flag),
        new("readOnly", Core, Annotation, Flag),
        new("writeOnly", Core, Annotation, Flag),

        // OpenAPI, whose documents are files of schemas too, and what C# tools read.
        new("openapi", Core, Annotation, Value),
        new("info", Core, Annotation, Value),
        new("servers", Core, Annotation, Value),
        new("paths", Core, Annotation, Value),
        new("webhooks", Core, Annotation, Value),
        new("security", Core, Annotation, Value),
        new("tags", Core, Annotation, Value),
        new("externalDocs", Core, Annotation, Value),
        new("xml", Core, Annotation, Value),
        new("discriminator", Core, Annotation, OpenApi.Discriminator),
        new("example", Core, Annotation, Value),
        new("x-enumNames", Core, Annotation, Labels),
        new("x-csharp-name", Core, Annotation, Text),
    ];

    private static readonly Dictionary<string, KeywordRow> ByName = Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>Whatever starts with <c>x-</c> is somebody's own annotation.</summary>
    private static readonly KeywordRow Extension = new("x-", Core, Annotation, Value);

    public static IReadOnlyList<KeywordRow> All => Rows;

    public static KeywordRow? Find(string name) =>
        ByName.TryGetValue(name, out KeywordRow row) ? row : name.StartsWith("x-", StringComparison.Ordinal) ? Extension : null;

    public static IEnumerable<string> NamesIn(Dialect dialect) => Rows.Where(row => row.IsIn(dialect)).Select(row => row.Name);
}
