using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>The keywords that are one constraint each: a row per keyword.</summary>
internal sealed class ScalarConstraints(Problems problems)
{
    private static readonly Dictionary<string, Func<string, Keyword, Constraint?>> Rows = new(StringComparer.Ordinal)
    {
        ["minimum"] = static (at, k) => Number(k, n => new NumberBound(at, BoundKind.Minimum, n)),
        ["maximum"] = static (at, k) => Number(k, n => new NumberBound(at, BoundKind.Maximum, n)),
        ["exclusiveMinimum"] = static (at, k) => Number(k, n => new NumberBound(at, BoundKind.ExclusiveMinimum, n)),
        ["exclusiveMaximum"] = static (at, k) => Number(k, n => new NumberBound(at, BoundKind.ExclusiveMaximum, n)),
        ["multipleOf"] = static (at, k) => Number(k, n => new MultipleOf(at, n)),
        ["minLength"] = static (at, k) => Count(k, n => new LengthBound(at, false, n)),
        ["maxLength"] = static (at, k) => Count(k, n => new LengthBound(at, true, n)),
        ["pattern"] = static (at, k) => k is TextKeyword text ? new Pattern(at, text.Value) : null,
        ["format"] = static (at, k) => k is TextKeyword text ? new Format(at, text.Value) : null,
        ["minItems"] = static (at, k) => Count(k, n => new ItemCountBound(at, false, n)),
        ["maxItems"] = static (at, k) => Count(k, n => new ItemCountBound(at, true, n)),
        ["uniqueItems"] = static (at, k) => k is FlagKeyword { Value: true } ? new UniqueItems(at) : null,
        ["minProperties"] = static (at, k) => Count(k, n => new MemberCountBound(at, false, n)),
        ["maxProperties"] = static (at, k) => Count(k, n => new MemberCountBound(at, true, n)),
    };

    public void Add(View view, List<Constraint> constraints)
    {
        foreach (Place place in view.Places)
        {
            foreach (Keyword keyword in place.Node.Keywords)
            {
                if (!Rows.TryGetValue(keyword.Name, out Func<string, Keyword, Constraint?>? row)) continue;
                if (row(place.Node.Location(keyword.Name), keyword) is not { } constraint || (constraint.AppliesTo & view.Mask) == 0) continue;
                if (constraint is Format && !place.Document.AssertsFormats) continue;
                // Draft 4 makes a bound exclusive by a flag beside it (draft 4 validation, 5.1.2).
                if (constraint is NumberBound { Kind: BoundKind.Minimum } low && place.Node.Get<FlagKeyword>("exclusiveMinimum") is { Value: true })
                    constraint = low with { Kind = BoundKind.ExclusiveMinimum };
                if (constraint is NumberBound { Kind: BoundKind.Maximum } high && place.Node.Get<FlagKeyword>("exclusiveMaximum") is { Value: true })
                    constraint = high with { Kind = BoundKind.ExclusiveMaximum };
                if (constraint is Pattern pattern && !PatternSyntax.IsValid(pattern.Expression, out string reason))
                    problems.Add(place, "pattern", "RTG1012", pattern.Expression, reason);
                else
                    constraints.Add(constraint);
            }
        }
    }

    private static Constraint? Number(Keyword keyword, Func<string, Constraint> make) => keyword is NumberKeyword number ? make(number.Value) : null;

    private static Constraint? Count(Keyword keyword, Func<long, Constraint> make) => keyword is CountKeyword count ? make(count.Value) : null;
}
