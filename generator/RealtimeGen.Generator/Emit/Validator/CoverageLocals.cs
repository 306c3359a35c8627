using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>A part of a coverage.</summary>
/// <param name="Guard">The condition under which it counts, an operand of <c>&amp;&amp;</c>; null for always.</param>
internal readonly record struct GuardedCoverage(string? Guard, Coverage Coverage)
{
    /// <summary>What the part says, as an operand of <c>||</c>.</summary>
    public string Term(string test) => Guard is null ? test : $"({Guard} && {test})";
}

/// <summary>
/// The conditions of a coverage as locals, each found once before the loop over members or items, and those of a branch only if the branch counts.
/// </summary>
internal sealed class CoverageLocals(CheckScope scope, Func<Coverage, bool> counts)
{
    private readonly Dictionary<(string? Guard, CoverageCondition Condition), string> _locals = [];
    private bool _hasTrial;

    /// <summary>Prints the locals.</summary>
    public List<GuardedCoverage> Print(Coverage coverage)
    {
        List<GuardedCoverage> parts = [];
        Add(parts, null, coverage);
        return parts;
    }

    /// <summary>Gives the locals <c>ahead</c>, a copy of the cursor as it stands, and <c>trial</c>, a sink that stops at once.</summary>
    public void Ahead()
    {
        if (!_hasTrial) scope.Writer.Line("FlagSink trial = default;");
        scope.Writer.Line(_hasTrial ? "ahead = json;" : "JsonCursor ahead = json;");
        _hasTrial = true;
    }

    private void Add(List<GuardedCoverage> parts, string? guard, Coverage coverage)
    {
        parts.Add(new GuardedCoverage(guard, coverage));
        foreach (CoverageBranch branch in coverage.Branches)
        {
            if (!Counts(branch.Coverage)) continue;
            switch (branch.Condition)
            {
                case HasMember: Add(parts, Local(guard, branch.Condition), branch.Coverage); break;
                case Satisfies { Schema.IsEmpty: true }: Add(parts, guard, branch.Coverage); break;
                case Satisfies: Add(parts, Local(guard, branch.Condition), branch.Coverage); break;
                case Violates { Schema.IsEmpty: true }: break;
                case Violates violates:
                    string fits = Local(guard, new Satisfies(violates.Schema));
                    Add(parts, guard is null ? "!" + fits : $"{guard} && !{fits}", branch.Coverage);
                    break;
                default: throw new InvalidOperationException($"No test for {branch.Condition.GetType().Name}.");
            }
        }
    }

    private bool Counts(Coverage coverage) => counts(coverage) || coverage.Branches.Any(b => Counts(b.Coverage));

    private string Local(string? guard, CoverageCondition condition)
    {
        if (_locals.TryGetValue((null, condition), out string? local) || _locals.TryGetValue((guard, condition), out local)) return local;
        local = (condition is HasMember ? "has" : "fits") + CSharpLiteral.Integer(_locals.Count + 1);
        scope.Writer.Statement($"bool {local} = {(guard is null ? "" : guard + " && ")}{Test(condition)};");
        _locals.Add((guard, condition), local);
        return local;
    }

    private string Test(CoverageCondition condition)
    {
        if (condition is HasMember member) return $"json.HasMember({CSharpLiteral.Utf8(member.Name)})";
        CheckCall call = scope.Methods.Call(((Satisfies)condition).Schema, $"{scope.Name}Branch{CSharpLiteral.Integer(_locals.Count + 1)}");
        Ahead();
        return call.On("ahead", "trial").Operand;
    }
}
