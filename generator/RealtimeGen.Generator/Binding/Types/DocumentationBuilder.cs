using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>What the schema says to readers. Where a property is only a reference, what stands beside the <c>$ref</c> goes first.</summary>
internal static class DocumentationBuilder
{
    /// <summary>More values than this are a list for the schema, not for a tooltip.</summary>
    private const int MaxListedValues = 12;

    public static Documentation Of(Place site, View view)
    {
        string summary = Text(site, view, "description") ?? Text(site, view, "title") ?? "";
        bool isDeprecated = site.Node.Get<FlagKeyword>("deprecated") is { Value: true };
        string obsolete = Text(site, view, "description") ?? "The schema marks this as deprecated.";
        return new Documentation(summary, Remarks(site, view).ToEquatableArray(), isDeprecated ? obsolete : null);
    }

    public static Documentation OfType(View core) => new(
        core.First.Node.Text("description") ?? core.First.Node.Text("title") ?? "",
        [],
        core.First.Node.Get<FlagKeyword>("deprecated") is { Value: true } ? "The schema marks this type as deprecated." : null);

    private static string? Text(Place site, View view, string keyword) => site.Node.Text(keyword) ?? view.First.Node.Text(keyword);

    private static IEnumerable<string> Remarks(Place site, View view)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Get<ValueKeyword>("const") is { } constant) yield return "Always " + JsonText.Of(constant.Value) + ".";
            if (place.Node.Get<ValuesKeyword>("enum")?.Values is { Count: > 0 and <= MaxListedValues } values)
                yield return "One of " + Wording.Either(values.Select(JsonText.Of)) + ".";
            foreach (string sentence in Bounds(place.Node)) yield return sentence;
        }

        JsonValue? @default = (site.Node.Get<ValueKeyword>("default") ?? view.First.Node.Get<ValueKeyword>("default"))?.Value;
        if (@default is not null) yield return "Default: " + JsonText.Of(@default) + ".";
    }

    private static IEnumerable<string> Bounds(SchemaNode node)
    {
        string? minimum = node.Get<NumberKeyword>("minimum")?.Value;
        string? maximum = node.Get<NumberKeyword>("maximum")?.Value;
        if (minimum is not null && maximum is not null) yield return "From " + minimum + " to " + maximum + ".";
        else if (minimum is not null) yield return "At least " + minimum + ".";
        else if (maximum is not null) yield return "At most " + maximum + ".";
        if (node.Get<NumberKeyword>("exclusiveMinimum")?.Value is { } above) yield return "Greater than " + above + ".";
        if (node.Get<NumberKeyword>("exclusiveMaximum")?.Value is { } below) yield return "Less than " + below + ".";
        if (Counts(node, "minLength", "maxLength", "character") is { } length) yield return length;
        if (Counts(node, "minItems", "maxItems", "item") is { } items) yield return items;
        if (node.Text("pattern") is { } pattern) yield return "Matches " + pattern + ".";
    }

    private static string? Counts(SchemaNode node, string least, string most, string unit)
    {
        string? minimum = Count(node, least);
        string? maximum = Count(node, most);
        return (minimum, maximum) switch
        {
            (null, null) => null,
            (null, _) => "At most " + maximum + " " + Units(maximum!, unit) + ".",
            (_, null) => "At least " + minimum + " " + Units(minimum!, unit) + ".",
            _ => minimum + " to " + maximum + " " + unit + "s.",
        };
    }

    private static string Units(string count, string unit) => count == "1" ? unit : unit + "s";

    private static string? Count(SchemaNode node, string name) =>
        node.Get<CountKeyword>(name)?.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
