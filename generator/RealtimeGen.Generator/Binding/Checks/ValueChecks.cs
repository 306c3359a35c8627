using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>Values that a schema names itself, in <c>default</c>, <c>examples</c>, <c>enum</c> and <c>const</c>, and does not allow.</summary>
internal sealed class ValueChecks(ConstraintBuilder constraints, Lazy<IReadOnlyDictionary<TypeName, ConstraintSet>> named, Problems problems)
{
    /// <summary>Values of another schema's <c>enum</c> beyond which no combination with it is looked at.</summary>
    private const int MaximumCombined = 200;

    private static readonly JsonInstance Instances = new(null, static span => span);

    /// <param name="admitsNothing">Reported already: no value has a chance.</param>
    public void Run(Place place, View view, bool admitsNothing)
    {
        // What a dynamic reference leads to depends on the document that is read, and may allow there what it does not here.
        if (admitsNothing || place.Scope.Key.Length > 0) return;
        if (place.Node.Get<ValueKeyword>("default") is { } @default) CheckDefault(place, view, @default.Value);
        if (place.Node.Get<ValuesKeyword>("examples") is { } examples)
        {
            for (int i = 0; i < examples.Values.Count; i++) CheckExample(place, view, JsonPointer.Append("/examples", i), examples.Values[i]);
        }

        if (Named(place) is { } own) CheckNamed(place, own.Keyword, own.Values, ErrorsOfAll(place, view, own.Keyword, own.Values));
        else if (view.Places.Count > 1) CheckCombined(view);
    }

    private static (string Keyword, EquatableArray<JsonValue> Values)? Named(Place place) =>
        place.Node.Get<ValueKeyword>("const") is { } constant ? ("const", [constant.Value])
        : place.Node.Get<ValuesKeyword>("enum") is { Values.Count: > 0 } values ? ("enum", values.Values)
        : null;

    /// <summary>Schemas that are right by themselves, and name no value that all of them allow.</summary>
    private void CheckCombined(View view)
    {
        foreach (Place place in view.Places)
        {
            if (Named(place) is not { } named || named.Values.Count > MaximumCombined) continue;
            EvaluationError?[] firsts = ErrorsOfAll(place, view, named.Keyword, named.Values);
            if (firsts.All(e => e is not null)) CheckNamed(place, named.Keyword, named.Values, firsts);
            return;
        }
    }

    private void CheckDefault(Place place, View view, JsonValue value)
    {
        foreach (EvaluationError error in ErrorsOf(constraints.Of(view), value))
        {
            if (value is JsonNull) Report(place, "/default", error, "RTG1023", error.Message);
            else Report(place, "/default", error, "RTG1021", ValueWording.Subject(error, "The default"), error.Message, ValueWording.Remedy(error));
        }
    }

    private void CheckExample(Place place, View view, string at, JsonValue value)
    {
        foreach (EvaluationError error in ErrorsOf(constraints.Of(view), value))
            Report(place, at, error, "RTG1022", ValueWording.Subject(error, "The example"), error.Message, ValueWording.Remedy(error));
    }

    /// <summary>One value among others that can never be valid is of no use; where all are, no value is valid.</summary>
    private void CheckNamed(Place place, string keyword, EquatableArray<JsonValue> values, EvaluationError?[] firsts)
    {
        if (firsts.All(e => e is not null))
        {
            string which = keyword == "const" ? "the value of 'const'" : values.Count == 1 ? "the only value of 'enum'" : "no value of 'enum' is valid: the first";
            string end = values.Count == 1 ? ", so no value is valid" : "";
            problems.Add(place, keyword, "RTG1011", ValueWording.Inner(firsts[0]!, which) + " " + firsts[0]!.Message + end);
            return;
        }

        for (int i = 0; i < values.Count; i++)
        {
            if (firsts[i] is { } error)
                Report(place, JsonPointer.Append("/enum", i), error, "RTG1024", ValueWording.Subject(error, "The value"), error.Message);
        }
    }

    /// <summary>For each value what is wrong with it first; null where nothing is.</summary>
    private EvaluationError?[] ErrorsOfAll(Place place, View view, string keyword, EquatableArray<JsonValue> values)
    {
        ConstraintSet demands = WithoutValues(constraints.Own(view), place.Node.Location(keyword), values);
        return [.. values.Select(value => ErrorsOf(demands, value) is [{ } first, ..] ? first : null)];
    }

    /// <summary>The other demands: each value surely is one of those that are named, and there may be thousands.</summary>
    private static ConstraintSet WithoutValues(ConstraintSet demands, string location, EquatableArray<JsonValue> values) => demands with
    {
        Constraints = demands.Constraints.Where(c => c is not AllowedValues all || all.Location != location || all.Values != values).ToEquatableArray(),
    };

    private ImmutableArray<EvaluationError> ErrorsOf(ConstraintSet demands, JsonValue value) =>
        demands.IsEmpty ? [] : Evaluator.Evaluate(demands, Instances.Of(UnplacedSyntax.Of(value)), named.Value).Errors;

    private void Report(Place place, string at, EvaluationError error, string id, params string[] arguments)
    {
        ProblemPart part = error.Part switch
        {
            ErrorPart.Name => ProblemPart.Name,
            ErrorPart.Head => ProblemPart.Bracket,
            _ => ProblemPart.Value,
        };
        problems.Add(place.Document, place.Node.Pointer + at + error.InstancePath, part, id, arguments);
    }
}
