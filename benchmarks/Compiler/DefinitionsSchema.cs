using System.Globalization;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>A schema of any number of definitions of ten properties each, as protocols have them: scalars, enumerations, lists, maps, references and unions.</summary>
internal static class DefinitionsSchema
{
    public static string Of(int definitions)
    {
        IEnumerable<string> all = Enumerable.Range(0, definitions).Select(i => Invariant($"\"Part{i}\":") + Definition(i, definitions));
        return """{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"first":{"$ref":"#/$defs/Part0"}},"$defs":{"""
            + string.Join(",", all) + "}}";
    }

    /// <summary>Every fourth one has a union besides: of two others, told apart by their <c>kind</c>.</summary>
    private static string Definition(int index, int definitions)
    {
        string last = index % 4 == 0
            ? Invariant($$""" "choice":{"oneOf":[{"$ref":"#/$defs/Part{{(index + 1) % definitions}}"},{"$ref":"#/$defs/Part{{(index + 2) % definitions}}"}]}""")
            : """ "limit":{"anyOf":[{"type":"integer","minimum":1},{"const":"inf"}]}""";
        return Invariant($$"""
            {"type":"object","description":"Part {{index}} of a protocol.","required":["kind","id","count"],"properties":{
            "kind":{"const":"part.{{index}}"},
            "id":{"type":"string","minLength":1,"maxLength":64,"description":"Its identity."},
            "count":{"type":"integer","minimum":0,"maximum":{{1000 + index}}},
            "ratio":{"type":["number","null"],"exclusiveMinimum":0},
            "mode":{"enum":["auto","manual","mode-{{index}}"]},
            "created":{"type":"string","format":"date-time"},
            "tags":{"type":"array","items":{"type":"string"},"maxItems":16},
            "labels":{"type":"object","additionalProperties":{"type":"string","pattern":"^[a-z]+$"} },
            "next":{"$ref":"#/$defs/Part{{(index + 1) % definitions}}"},
            {{last}} } }
            """);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
