using System.Globalization;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>Lower bounds above upper bounds, also when an <c>allOf</c> or a <c>$ref</c> brings one of the two.</summary>
internal static class BoundChecks
{
    private static readonly (string Lower, string Upper, string Subject)[] Counts =
    [
        ("minLength", "maxLength", "string"),
        ("minItems", "maxItems", "array"),
        ("minProperties", "maxProperties", "object"),
    ];

    public static void Run(View view, Problems problems)
    {
        foreach ((string lower, string upper, string subject) in Counts) Check(Of(view, lower), Of(view, upper), subject, problems);

        List<Bound> lowers = [.. Of(view, "minimum"), .. Of(view, "exclusiveMinimum")];
        List<Bound> uppers = [.. Of(view, "maximum"), .. Of(view, "exclusiveMaximum")];
        if (!Check(lowers, uppers, "number", problems)) CheckMultiples(view, lowers, uppers, problems);
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

    /// <returns>True where there is nothing between some of them.</returns>
    private static bool Check(List<Bound> lowers, List<Bound> uppers, string subject, Problems problems)
    {
        bool contradict = false;
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
                contradict = true;
            }
        }

        return contradict;
    }

    /// <summary>Bounds with room between them, but for no integer, or for no multiple of what <c>multipleOf</c> says.</summary>
    private static void CheckMultiples(View view, List<Bound> lowers, List<Bound> uppers, Problems problems)
    {
        JsonTypes types = view.All<TypeKeyword>("type").Aggregate(JsonTypes.Any, (all, type) => all & type.Keyword.Types);
        List<Bound> steps = Of(view, "multipleOf");
        bool isInteger = (types & JsonTypes.Number) == JsonTypes.Integer;
        if (lowers.Count == 0 || uppers.Count == 0 || (steps.Count == 0 && !isInteger)) return;
        Bound lower = lowers.OrderByDescending(l => l.Value).ThenByDescending(l => l.IsExclusive).First();
        Bound upper = uppers.OrderBy(u => u.Value).ThenByDescending(u => u.IsExclusive).First();
        ExactNumber[] all = [.. steps.Select(s => s.Value), .. isInteger ? new[] { ExactNumber.One } : []];
        if (Multiples.HasOneBetween(all, lower.Value, lower.IsExclusive, upper.Value, upper.IsExclusive) != false) return;
        string[] words = [.. isInteger ? new[] { "integer" } : [], .. steps.Select(s => "multiple of " + s.Text)];
        string between = $"'{lower.Keyword}' is {lower.Text} and '{upper.Keyword}' is {upper.Text}";
        problems.Add(lower.Place, lower.Keyword, "RTG1011", $"{between}, but no {Wording.All(words)} lies between them, so no number is valid");
    }
}
