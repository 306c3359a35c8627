using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary>A <see cref="Coverage"/> in the making.</summary>
internal sealed class CoverageBuilder
{
    private readonly List<CoverageBranch> _branches = [];

    public bool All { get; set; }

    public List<string> Names { get; } = [];

    public List<string> Patterns { get; } = [];

    public int Prefix { get; set; }

    public List<ConstraintSet> Contains { get; } = [];

    public void Add(CoverageCondition condition, Coverage coverage)
    {
        bool isNever = condition is Satisfies { Schema.IsImpossible: true } or Violates { Schema.IsEmpty: true };
        if (coverage.IsEmpty || isNever) return;
        if (condition is Satisfies { Schema.IsEmpty: true } or Violates { Schema.IsImpossible: true }) Add(coverage);
        else _branches.Add(new CoverageBranch(condition, coverage));
    }

    public Coverage ToCoverage() => All
        ? Coverage.Nothing with { All = true }
        : new Coverage(
            false,
            Names.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Patterns.Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Prefix,
            Contains.Distinct().ToEquatableArray(),
            _branches.ToEquatableArray());

    private void Add(Coverage coverage)
    {
        All |= coverage.All;
        Names.AddRange(coverage.Names);
        Patterns.AddRange(coverage.Patterns);
        Prefix = Math.Max(Prefix, coverage.Prefix);
        Contains.AddRange(coverage.Contains);
        _branches.AddRange(coverage.Branches);
    }
}
