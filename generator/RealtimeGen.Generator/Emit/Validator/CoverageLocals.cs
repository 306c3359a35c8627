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
    private const string Always = "true";
    private const string Never = "false";

    private readonly Dictionary<(string? Guard, CoverageCondition Condition), string> _locals = [];
    private readonly Dictionary<ConstraintSet, string> _named = [];
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

    /// <summary>Whether the value satisfies a schema, where that needs no trial.</summary>
    public void Know(ConstraintSet schema, bool fits) => _locals[(null, new Satisfies(schema))] = fits ? Always : Never;

    /// <summary>The same for branches that a tag tells apart: only the one that it names is tried. Prints the locals.</summary>
    public void Tell(TagRoute route, IReadOnlyList<ConstraintSet> branches)
    {
        string tag = "tag" + CSharpLiteral.Integer(_locals.Count + 1);
        scope.Writer.Statement($"json.FindTag({CSharpLiteral.Utf8(route.Tag)}, out var {tag}, out _);");
        foreach (IGrouping<int, TagArm> arms in route.Arms.GroupBy(a => a.Branch))
        {
            string named = string.Join(" || ", arms.Select(a => $"{tag}.Is({CSharpLiteral.Utf8(a.Value)})"));
            string isNamed = "is" + CSharpLiteral.Integer(_named.Count + 1);
            scope.Writer.Statement($"bool {isNamed} = {named};");
            _named[branches[arms.Key]] = isNamed;
        }
    }

    /// <summary>An operand that is true where the value satisfies a schema. Prints the local.</summary>
    /// <param name="suffix">Of the method, if the check needs one.</param>
    public string Fits(ConstraintSet schema, string suffix) =>
        schema.IsEmpty ? Always : Local(null, new Satisfies(schema), () => Trial(schema, suffix));

    private void Add(List<GuardedCoverage> parts, string? guard, Coverage coverage)
    {
        parts.Add(new GuardedCoverage(guard, coverage));
        foreach (CoverageBranch branch in coverage.Branches)
        {
            if (!Counts(branch.Coverage)) continue;
            // An else is the rest of its if: one local for both.
            bool negates = branch.Condition is Violates;
            CoverageCondition condition = branch.Condition is Violates violates ? new Satisfies(violates.Schema) : branch.Condition;
            string holds = condition is Satisfies { Schema.IsEmpty: true } ? Always : Local(guard, condition);
            if (holds == (negates ? Always : Never)) continue;
            bool includesGuard = guard is null || (!negates && _locals.ContainsKey((guard, condition)));
            string? within = holds is Always or Never ? guard : (includesGuard ? "" : guard + " && ") + (negates ? "!" : "") + holds;
            Add(parts, within, branch.Coverage);
        }
    }

    private bool Counts(Coverage coverage) => counts(coverage) || coverage.Branches.Any(b => Counts(b.Coverage));

    private string Local(string? guard, CoverageCondition condition, Func<string>? test = null)
    {
        if (_locals.TryGetValue((null, condition), out string? local) || _locals.TryGetValue((guard, condition), out local)) return local;
        local = (condition is HasMember ? "has" : "fits") + CSharpLiteral.Integer(_locals.Count + 1);
        string result = test?.Invoke() ?? Test(condition);
        scope.Writer.Statement($"bool {local} = {(guard is null ? "" : guard + " && ")}{result};");
        _locals.Add((guard, condition), local);
        return local;
    }

    private string Test(CoverageCondition condition)
    {
        return condition switch
        {
            HasMember member => $"json.HasMember({CSharpLiteral.Utf8(member.Name)})",
            Satisfies satisfies => Trial(satisfies.Schema, "Branch" + CSharpLiteral.Integer(_locals.Count + 1)),
            _ => throw new InvalidOperationException($"No test for {condition.GetType().Name}."),
        };
    }

    private string Trial(ConstraintSet schema, string suffix)
    {
        CheckCall call = scope.Methods.Call(schema, scope.Name + suffix).On("ahead", "trial");
        Ahead();
        return _named.TryGetValue(schema, out string? isNamed) ? $"{isNamed} && {call.Operand}" : call.Operand;
    }
}
