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
        new("$schema", Core, Supported, Text),
        new("$id", Core, Supported, Text) { First = Draft6, Instead = "use 'id'" },
        new("id", Core, Supported, Text) { Last = Draft4, Instead = "use '$id'" },
        new("$anchor", Core, Supported, Text) { First = Draft201909, Instead = "use '$id' with a value such as '#name'" },
        new("$ref", Core, Supported, Text),
        new("$defs", Core, Container, SchemaMap),
        new("definitions", Core, Container, SchemaMap),
        new("components", Core, Container, OpenApi.Components),
        new("$dynamicRef", Core, Supported, Text) { First = Draft202012 },
        new("$dynamicAnchor", Core, Supported, Text) { First = Draft202012 },
        new("$recursiveRef", Core, Supported, Text) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicRef'" },
        new("$recursiveAnchor", Core, Supported, Flag) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicAnchor'" },
        new("$vocabulary", Core, Supported, Value) { First = Draft201909 },

        // Any instance.
        new("type", Validation, Supported, Type),
        new("enum", Validation, Supported, Values),
        new("const", Validation, Supported, Value) { First = Draft6, Instead = "use an 'enum' of one value" },
        new("allOf", Applicator, Supported, SchemaList),
        new("anyOf", Applicator, Supported, SchemaList),
        new("oneOf", Applicator, Supported, SchemaList),
        new("not", Applicator, Supported, Subschema),
        new("if", Applicator, Supported, Subschema) { First = Draft7 },
        new("then", Applicator, Supported, Subschema) { First = Draft7 },
        new("else", Applicator, Supported, Subschema) { First = Draft7 },
        new("nullable", Core, Annotation, Flag),

        // Numbers.
        new("minimum", Validation, Supported, Number),
        new("maximum", Validation, Supported, Number),
        new("exclusiveMinimum", Validation, Supported, ExclusiveBound),
        new("exclusiveMaximum", Validation, Supported, ExclusiveBound),
        new("multipleOf", Validation, Supported, PositiveNumber),

        // Strings.
        new("minLength", Validation, Supported, Count),
        new("maxLength", Validation, Supported, Count),
        new("pattern", Validation, Supported, Text),
        new("format", Format, Supported, Text),
        new("contentEncoding", Core, Annotation, Text),
        new("contentMediaType", Core, Annotation, Text),
        new("contentSchema", Core, Annotation, Subschema),

        // Arrays.
        new("items", Applicator, Supported, Items),
        new("minItems", Validation, Supported, Count),
        new("maxItems", Validation, Supported, Count),
        new("uniqueItems", Validation, Supported, Flag),
        new("prefixItems", Applicator, Supported, SchemaList) { First = Draft202012, Instead = "use an array of schemas in 'items'" },
        new("additionalItems", Applicator, Supported, SchemaOrFlag) { Last = Draft201909, Instead = "use 'items' beside 'prefixItems'" },
        new("contains", Applicator, Supported, Subschema) { First = Draft6 },
        new("minContains", Validation, Supported, Count) { First = Draft201909 },
        new("maxContains", Validation, Supported, Count) { First = Draft201909 },
        new("unevaluatedItems", Unevaluated, Supported, Subschema) { First = Draft201909 },

        // Objects.
        new("properties", Applicator, Supported, SchemaMap),
        new("required", Validation, Supported, Names),
        new("additionalProperties", Applicator, Supported, SchemaOrFlag),
        new("minProperties", Validation, Supported, Count),
        new("maxProperties", Validation, Supported, Count),
        new("patternProperties", Applicator, Supported, SchemaMap),
        new("propertyNames", Applicator, Supported, Subschema) { First = Draft6 },
        // Split in two by draft 2019-09, whose meta-schemas still describe it.
        new("dependencies", Applicator, Supported, Dependencies),
        new("dependentRequired", Validation, Supported, NamesMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("dependentSchemas", Applicator, Supported, SchemaMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("unevaluatedProperties", Unevaluated, Supported, Subschema) { First = Draft201909 },

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
