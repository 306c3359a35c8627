using System.Globalization;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>Lower bounds above upper bounds, also when an <c>allOf</c> or a <c>$ref</c> brings one of the two.</summary>
internal static class BoundChecks
{
    private static readonly (string Lower, string Upper, string Subject)[] Counts =
    [
        ("minLength", "maxLength", "string"),
        ("minItems", "maxItems", "array"),
        ("minProperties", "maxProperties", "object"),
    ];

    public static void Run(Place place, ViewReader views, Problems problems)
    {
        View view = views.Of(place);
        foreach ((string lower, string upper, string subject) in Counts) Check(Of(view, lower), Of(view, upper), subject, problems);

        List<Bound> lowers = [.. Of(view, "minimum"), .. Of(view, "exclusiveMinimum")];
        List<Bound> uppers = [.. Of(view, "maximum"), .. Of(view, "exclusiveMaximum")];
        Check(lowers, uppers, "number", problems);
    }

    private readonly record struct Bound(Place Place, string Keyword, string Text, bool IsExclusive)
    {
        public ExactNumber Value => ExactNumber.Parse(Text);
    }

    private static List<Bound> Of(View view, string keyword)
    {
        List<Bound> bounds = [];
        foreach ((Place place, NumberKeyword number) in view.All<NumberKeyword>(keyword))
            bounds.Add(new Bound(place, keyword, number.Value, IsExclusive(place, keyword)));
        foreach ((Place place, CountKeyword count) in view.All<CountKeyword>(keyword))
            bounds.Add(new Bound(place, keyword, count.Value.ToString(CultureInfo.InvariantCulture), false));
        return bounds;
    }

    /// <summary>Draft 4 makes a bound exclusive by a flag beside it (draft 4 validation, 5.1.2).</summary>
    private static bool IsExclusive(Place place, string keyword) => keyword switch
    {
        "minimum" => place.Node.Get<FlagKeyword>("exclusiveMinimum") is { Value: true },
        "maximum" => place.Node.Get<FlagKeyword>("exclusiveMaximum") is { Value: true },
        _ => true,
    };

    private static void Check(List<Bound> lowers, List<Bound> uppers, string subject, Problems problems)
    {
        foreach (Bound lower in lowers)
        {
            foreach (Bound upper in uppers)
            {
                int order = lower.Value.CompareTo(upper.Value);
                if (order < 0 || (order == 0 && !lower.IsExclusive && !upper.IsExclusive)) continue;

                problems.Add(
                    lower.Place,
                    lower.Keyword,
                    "RTG1011",
                    $"'{lower.Keyword}' is {lower.Text}, but '{upper.Keyword}' is {upper.Text}, so no {subject} is valid");
            }
        }
    }
}
