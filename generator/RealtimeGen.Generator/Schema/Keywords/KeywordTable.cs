using static RealtimeGen.Generator.Schema.Dialect;
using static RealtimeGen.Generator.Schema.Keywords.KeywordStatus;
using static RealtimeGen.Generator.Schema.Keywords.ScalarReaders;
using static RealtimeGen.Generator.Schema.Keywords.SubschemaReaders;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>Every keyword of drafts 4 to 2020-12 and what OpenAPI adds. A keyword is added by adding its row.</summary>
internal static class KeywordTable
{
    private static readonly KeywordRow[] Rows =
    [
        // Core vocabulary: identity and references.
        new("$schema", Supported, Text),
        new("$id", Supported, Text) { First = Draft6, Instead = "use 'id'" },
        new("id", Supported, Text) { Last = Draft4, Instead = "use '$id'" },
        new("$anchor", Supported, Text) { First = Draft201909, Instead = "use '$id' with a value such as '#name'" },
        new("$ref", Supported, Text),
        new("$defs", Container, SchemaMap),
        new("definitions", Container, SchemaMap),
        new("$dynamicRef", Supported, Text) { First = Draft202012 },
        new("$dynamicAnchor", Supported, Text) { First = Draft202012 },
        new("$recursiveRef", Supported, Text) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicRef'" },
        new("$recursiveAnchor", Supported, Flag) { First = Draft201909, Last = Draft201909, Instead = "use '$dynamicAnchor'" },
        new("$vocabulary", Supported, Value) { First = Draft201909 },

        // Any instance.
        new("type", Supported, Type),
        new("enum", Supported, Values),
        new("const", Supported, Value) { First = Draft6, Instead = "use an 'enum' of one value" },
        new("allOf", Supported, SchemaList),
        new("anyOf", Supported, SchemaList),
        new("oneOf", Supported, SchemaList),
        new("not", Supported, Subschema),
        new("if", Supported, Subschema) { First = Draft7 },
        new("then", Supported, Subschema) { First = Draft7 },
        new("else", Supported, Subschema) { First = Draft7 },
        new("nullable", Annotation, Flag),

        // Numbers.
        new("minimum", Supported, Number),
        new("maximum", Supported, Number),
        new("exclusiveMinimum", Supported, ExclusiveBound),
        new("exclusiveMaximum", Supported, ExclusiveBound),
        new("multipleOf", Supported, PositiveNumber),

        // Strings.
        new("minLength", Supported, Count),
        new("maxLength", Supported, Count),
        new("pattern", Supported, Text),
        new("format", Supported, Text),
        new("contentEncoding", Annotation, Text),
        new("contentMediaType", Annotation, Text),
        new("contentSchema", Annotation, Subschema),

        // Arrays.
        new("items", Supported, Items),
        new("minItems", Supported, Count),
        new("maxItems", Supported, Count),
        new("uniqueItems", Supported, Flag),
        new("prefixItems", Supported, SchemaList) { First = Draft202012, Instead = "use an array of schemas in 'items'" },
        new("additionalItems", Supported, SchemaOrFlag) { Last = Draft201909, Instead = "use 'items' beside 'prefixItems'" },
        new("contains", Supported, Subschema) { First = Draft6 },
        new("minContains", Supported, Count) { First = Draft201909 },
        new("maxContains", Supported, Count) { First = Draft201909 },
        new("unevaluatedItems", Supported, Subschema) { First = Draft201909 },

        // Objects.
        new("properties", Supported, SchemaMap),
        new("required", Supported, Names),
        new("additionalProperties", Supported, SchemaOrFlag),
        new("minProperties", Supported, Count),
        new("maxProperties", Supported, Count),
        new("patternProperties", Supported, SchemaMap),
        new("propertyNames", Supported, Subschema) { First = Draft6 },
        // Split in two by draft 2019-09, whose meta-schemas still describe it.
        new("dependencies", Supported, Dependencies),
        new("dependentRequired", Supported, NamesMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("dependentSchemas", Supported, SchemaMap) { First = Draft201909, Instead = "use 'dependencies'" },
        new("unevaluatedProperties", Supported, Subschema) { First = Draft201909 },

        // Annotations are taken in every draft: they demand nothing.
        new("$comment", Annotation, Text),
        new("title", Annotation, Text),
        new("description", Annotation, Text),
        new("default", Annotation, Value),
        new("examples", Annotation, Values),
        new("deprecated", Annotation, Flag),
        new("readOnly", Annotation, Flag),
        new("writeOnly", Annotation, Flag),

        // OpenAPI, and what C# tools read.
        new("discriminator", Annotation, Value),
        new("example", Annotation, Value),
        new("x-enumNames", Annotation, Names),
    ];

    private static readonly Dictionary<string, KeywordRow> ByName = Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);

    /// <summary>Whatever starts with <c>x-</c> is somebody's own annotation.</summary>
    private static readonly KeywordRow Extension = new("x-", Annotation, Value);

    public static IReadOnlyList<KeywordRow> All => Rows;

    public static KeywordRow? Find(string name) =>
        ByName.TryGetValue(name, out KeywordRow row) ? row : name.StartsWith("x-", StringComparison.Ordinal) ? Extension : null;

    public static IEnumerable<string> NamesIn(Dialect dialect) => Rows.Where(row => row.IsIn(dialect)).Select(row => row.Name);
}
