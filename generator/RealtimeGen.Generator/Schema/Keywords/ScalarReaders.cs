using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema.Keywords;

/// <summary>Values without schemas in them.</summary>
internal static class ScalarReaders
{
    public static Keyword? Text(SchemaReader reader, KeywordSite site) =>
        site.Value is JsonStringSyntax text ? new TextKeyword(site.Name, text.Value) : Reject(reader, site, "a string");

    public static Keyword? Flag(SchemaReader reader, KeywordSite site) =>
        site.Value is JsonLiteralSyntax { Value: { } flag } ? new FlagKeyword(site.Name, flag) : Reject(reader, site, "true or false");

    public static Keyword? Number(SchemaReader reader, KeywordSite site) =>
        site.Value is JsonNumberSyntax number ? new NumberKeyword(site.Name, number.Text) : Reject(reader, site, "a number");

    public static Keyword? PositiveNumber(SchemaReader reader, KeywordSite site)
    {
        const string Expected = "a number greater than 0";
        if (site.Value is not JsonNumberSyntax number) return Reject(reader, site, Expected);

        return ExactNumber.Parse(number.Text).Sign > 0
            ? new NumberKeyword(site.Name, number.Text)
            : Reject(reader, site, Expected, number.Text);
    }

    /// <summary>A bound of its own since draft 6; before, a flag that changes what <c>minimum</c> or <c>maximum</c> means.</summary>
    public static Keyword? ExclusiveBound(SchemaReader reader, KeywordSite site)
    {
        if (reader.Dialect == Dialect.Draft4) return Flag(reader, site);

        return site.Value is JsonLiteralSyntax { Value: not null }
            ? Reject(reader, site, $"a number in {reader.Dialect.Name()}")
            : Number(reader, site);
    }

    public static Keyword? Count(SchemaReader reader, KeywordSite site)
    {
        const string Expected = "a whole number of 0 or more";
        if (site.Value is not JsonNumberSyntax number) return Reject(reader, site, Expected);

        return ExactNumber.Parse(number.Text).TryGetCount(out long count)
            ? new CountKeyword(site.Name, count)
            : Reject(reader, site, Expected, number.Text);
    }

    /// <summary>An unknown word is left out; the keyword is only dropped when no known word remains.</summary>
    public static Keyword? Type(SchemaReader reader, KeywordSite site)
    {
        const string Expected = "a type name or an array of type names";
        if (site.Value is JsonStringSyntax) return AsKeyword(site.Name, ReadType(reader, site, site.Value, site.Pointer));
        if (site.Value is not JsonArraySyntax array) return Reject(reader, site, Expected);
        if (array.Items.IsEmpty) return Reject(reader, site, Expected, "an empty array");

        JsonTypes types = JsonTypes.None;
        for (int i = 0; i < array.Items.Length; i++) types |= ReadType(reader, site, array.Items[i], JsonPointer.Append(site.Pointer, i));
        return AsKeyword(site.Name, types);

        static TypeKeyword? AsKeyword(string name, JsonTypes types) => types == JsonTypes.None ? null : new TypeKeyword(name, types);
    }

    public static Keyword? Names(SchemaReader reader, KeywordSite site) =>
        ReadNames(reader, site, site.Value, site.Pointer) is { } names ? new NamesKeyword(site.Name, names) : null;

    /// <summary>Names by position, so that equal ones count too.</summary>
    public static Keyword? Labels(SchemaReader reader, KeywordSite site) =>
        ReadAll(reader, site, site.Value, site.Pointer) is { } names ? new NamesKeyword(site.Name, names.ToEquatableArray()) : null;

    public static Keyword? Value(SchemaReader reader, KeywordSite site) => new ValueKeyword(site.Name, site.Value.ToValue());

    public static Keyword? Values(SchemaReader reader, KeywordSite site) =>
        site.Value is JsonArraySyntax array
            ? new ValuesKeyword(site.Name, ((JsonArray)array.ToValue()).Items)
            : Reject(reader, site, "an array of values");

    internal static EquatableArray<string>? ReadNames(SchemaReader reader, KeywordSite site, JsonSyntax value, string pointer) =>
        ReadAll(reader, site, value, pointer)?.Distinct(StringComparer.Ordinal).ToEquatableArray();

    private static List<string>? ReadAll(SchemaReader reader, KeywordSite site, JsonSyntax value, string pointer)
    {
        if (value is not JsonArraySyntax array)
        {
            reader.Problems.WrongKind(pointer, site.Quoted, "an array of names", value);
            return null;
        }

        List<string> names = [];
        for (int i = 0; i < array.Items.Length; i++)
        {
            if (array.Items[i] is JsonStringSyntax name) names.Add(name.Value);
            else reader.Problems.WrongKind(JsonPointer.Append(pointer, i), site.Quoted, "an array of names", array.Items[i]);
        }

        return names;
    }

    private static JsonTypes ReadType(SchemaReader reader, KeywordSite site, JsonSyntax value, string pointer)
    {
        if (value is not JsonStringSyntax name)
        {
            reader.Problems.WrongKind(pointer, site.Quoted, "a type name", value);
            return JsonTypes.None;
        }

        JsonTypes type = JsonTypeNames.Find(name.Value);
        if (type == JsonTypes.None) reader.Problems.UnknownType(pointer, name.Value);
        return type;
    }

    private static Keyword? Reject(SchemaReader reader, KeywordSite site, string expected, string? found = null)
    {
        reader.Problems.WrongValue(site.Pointer, site.Quoted, expected, found ?? site.Value.Description);
        return null;
    }
}
