using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>
/// <c>unevaluatedProperties</c> or <c>unevaluatedItems</c> with the <c>anyOf</c>, <c>oneOf</c> and <c>if</c> that it depends on, as one pass: each
/// branch is tried once, for its own sake and for what it evaluates. Tried twice on every level, a schema that comes back to itself would take
/// time exponential in the depth of the value.
/// </summary>
internal static class JointTrials
{
    /// <summary>The passes of a set without nesting; the joint one begins with the constraint on what is not evaluated.</summary>
    public static List<ConstraintSet> Passes(ConstraintSet flat)
    {
        foreach (Constraint constraint in flat.Constraints)
        {
            if (CoverageOf(constraint) is not { } coverage) continue;
            HashSet<ConstraintSet> schemas = [.. coverage.Branches.Select(b => SchemaOf(b.Condition)).OfType<ConstraintSet>()];
            Constraint[] depended = [.. flat.Constraints.Where(c => DependsOn(schemas, c))];
            if (depended.Length == 0) continue;
            Constraint[] joint =
            [
                constraint, .. depended, .. flat.Constraints.Where(c => CoverageOf(c) is not null && c.AppliesTo != constraint.AppliesTo),
                .. flat.Constraints.Where(c => c is TypeDemand type && type.Types == constraint.AppliesTo),
            ];
            List<ConstraintSet> passes = Conjunction.Passes(flat with { Constraints = flat.Constraints.Except(joint).ToEquatableArray() });
            passes.Add(flat with { Constraints = joint.ToEquatableArray() });
            return passes;
        }

        return Conjunction.Passes(flat);
    }

    /// <summary>Prints what goes before the loop over the members or items, and makes the results known to <paramref name="locals"/>.</summary>
    /// <param name="types">The type that the pass is about.</param>
    /// <param name="beside">The other constraints of the pass.</param>
    public static void Print(CheckScope scope, CoverageLocals locals, JsonTypes types, Constraint[] beside)
    {
        SourceWriter writer = scope.Writer;
        string isOther = KindsText.Of(types).Test(isNot: true);
        string others = beside.OfType<TypeDemand>().FirstOrDefault() is { } demand
            ? StatementWriter.Mismatch(scope.Path(demand.Location), demand.Message)
            : scope.Methods.Call(Set(beside), scope.Name + "Others").Condition;
        writer.Statement($"if ({isOther}) return {others};");
        int choices = 0;
        foreach (Choice choice in beside.OfType<Choice>()) Print(scope, locals, choice, RouteOf(choice, types), "count" + CSharpLiteral.Integer(++choices));
        foreach (Conditional conditional in beside.OfType<Conditional>())
        {
            string fits = locals.Fits(conditional.If, "If");
            CheckCall then = Branch(conditional.Then, "Then"), otherwise = Branch(conditional.Else, "Else");
            locals.Ahead();
            string isWrong = otherwise.Expression is null ? $"{fits} && !{then.Operand}"
                : then.Expression is null ? $"!{fits} && !{otherwise.Operand}"
                : $"!({fits} ? {then.Condition} : {otherwise.Condition})";
            writer.Statement($"if ({isWrong}) return false;");
        }

        CheckCall Branch(ConstraintSet? schema, string name) => scope.Methods.Call(schema ?? ConstraintSet.Nothing, scope.Name + name).On("ahead");

        ConstraintSet Set(params Constraint[] constraints) => new(beside[0].Location, constraints.ToEquatableArray());
    }

    private static void Print(CheckScope scope, CoverageLocals locals, Choice choice, Route? route, string count)
    {
        int[] tried = route switch
        {
            SingleRoute single => [single.Branch],
            TrialRoute trial => [.. trial.Branches],
            TagRoute tags => [.. tags.Arms.Select(a => a.Branch).Distinct()],
            _ => [],
        };
        // No other branch admits the type.
        foreach (ConstraintSet branch in choice.Branches.Where((_, i) => !tried.Contains(i))) locals.Know(branch, false);
        if (route is TagRoute tag) locals.Tell(tag, choice.Branches);
        string[] fits = [.. tried.Select(b => locals.Fits(choice.Branches[b], "Branch" + CSharpLiteral.Integer(b + 1)))];
        string path = scope.Path(choice.Location);
        if (route is not TrialRoute)
        {
            // The branch that was meant says what is wrong. A flag knows enough; to find the same error once more on each level would double the time.
            string none = fits.Length == 0 ? "" : string.Join(" && ", fits.Select(f => "!" + f)) + " && ";
            locals.Ahead();
            string report = scope.Methods.Call(new ConstraintSet(choice.Location, [choice]), scope.Name + "Choice").On("ahead").Operand;
            scope.Writer.Statement($"if ({none}(typeof(TSink) == typeof(FlagSink) || !{report})) return false;");
        }
        else if (choice.ExactlyOne)
        {
            scope.Writer.Statement($"int {count} = {string.Join(" + ", fits.Select(f => $"({f} ? 1 : 0)"))};");
            scope.Writer.Demand($"{count} == 0", "json.Position", path, Message.Expected(choice));
            scope.Writer.Demand($"{count} > 1", "json.Position", path, Message.Several);
        }
        else
        {
            scope.Writer.Demand(string.Join(" && ", fits.Select(f => "!" + f)), "json.Position", path, Message.Expected(choice));
        }
    }

    private static Coverage? CoverageOf(Constraint constraint) => constraint switch
    {
        UnevaluatedMembers members => members.Evaluated,
        UnevaluatedItems items => items.Evaluated,
        _ => null,
    };

    private static ConstraintSet? SchemaOf(CoverageCondition condition) => condition switch
    {
        Satisfies satisfies => satisfies.Schema,
        Violates violates => violates.Schema,
        _ => null,
    };

    private static bool DependsOn(HashSet<ConstraintSet> schemas, Constraint constraint) => constraint switch
    {
        Choice choice => choice.Branches.Any(schemas.Contains),
        Conditional conditional => schemas.Contains(conditional.If),
        _ => false,
    };

    private static Route? RouteOf(Choice choice, JsonTypes types) => choice.Routes.FirstOrDefault(r => (r.Types & types) != 0);
}
