using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>Required names that nothing declares, and those that something forbids.</summary>
internal sealed class RequiredChecks(ConstraintBuilder constraints, Lazy<IReadOnlyDictionary<TypeName, ConstraintSet>> named, Problems problems)
{
    /// <summary>Keywords that can refuse a member whatever its value is.</summary>
    private static readonly HashSet<string> Refusing =
        ["additionalProperties", "unevaluatedProperties", "properties", "patternProperties", "propertyNames", "maxProperties"];

    public void Run(Place place, View view)
    {
        HashSet<string> forbidden = new(StringComparer.Ordinal);
        if (view.Has("required") && view.Places.Any(p => p.Node.Keywords.Any(k => Refusing.Contains(k.Name)))) FindForbidden(view, forbidden);
        if (place.Node.Get<NamesKeyword>("required") is not { } required || !place.Node.Has("properties")) return;
        HashSet<string> declared = new(view.Places.SelectMany(p => p.Node.Map("properties")).Select(e => e.Name), StringComparer.Ordinal);
        foreach (string name in required.Names)
        {
            if (!declared.Contains(name) && !forbidden.Contains(name) && !IsDeclaredAround(place, name))
                problems.Add(place, "required", "RTG1014", name, Remedy(name, declared));
        }
    }

    /// <summary>An object of which no more is known than that it has what is required: where even that is invalid, every object is.</summary>
    private void FindForbidden(View view, HashSet<string> forbidden)
    {
        Dictionary<string, Place> required = new(StringComparer.Ordinal);
        foreach ((Place place, NamesKeyword keyword) in view.All<NamesKeyword>("required"))
        {
            foreach (string name in keyword.Names)
            {
                if (!required.ContainsKey(name)) required.Add(name, place);
            }
        }

        UnknownInstance anything = new(default);
        ObjectInstance least = new(default, default, [.. required.Keys.Select(name => new InstanceMember(name, default, anything))], isOpen: true);
        foreach (EvaluationError error in Evaluator.Evaluate(constraints.Own(view), least, named.Value).Errors)
        {
            if (error.InstancePath.Length == 0)
            {
                // What is missing besides is a condition's affair; what is too much is not.
                if (error.Keyword == "maxProperties") Report(required.Values.First(), $"more members are required than 'maxProperties' allows: an object {error.Message}");
                continue;
            }

            string name = JsonPointer.Last(error.InstancePath);
            if (JsonPointer.Parent(error.InstancePath).Length > 0 || !required.TryGetValue(name, out Place? place)) continue;
            if (Why(error) is not { } why) continue;
            forbidden.Add(name);
            Report(place, $"'{name}' is required, but {why}");
        }
    }

    /// <summary>Null for a member that is refused for its value: its own schema contradicts itself, and is reported there.</summary>
    private static string? Why(EvaluationError error)
    {
        bool isClosed = error.Message == Message.Closed || error.Keyword is "additionalProperties" or "unevaluatedProperties";
        if (isClosed) return $"'{error.Keyword}' forbids it";
        if (error.Message.StartsWith(Message.Forbidden, StringComparison.Ordinal)) return error.Keyword == "type" ? "its types exclude one another" : "its schema is false";
        return error.Part == ErrorPart.Name ? error.Message.Replace("has a name that", "its name") : null;
    }

    private void Report(Place place, string contradiction) => problems.Add(place, "required", "RTG1011", contradiction);

    /// <summary>True where a schema around this one that applies to the same object declares the name.</summary>
    private static bool IsDeclaredAround(Place place, string name)
    {
        for (string? pointer = Owner(place.Node.Pointer); pointer is not null; pointer = Owner(pointer))
        {
            if (place.Document.Index?.Find(pointer) is { } owner && owner.Map("properties").Any(e => e.Name == name)) return true;
        }

        return false;
    }

    /// <summary>The schema that a schema in place belongs to; null for any other.</summary>
    private static string? Owner(string pointer)
    {
        if (pointer.Length == 0) return null;
        string parent = JsonPointer.Parent(pointer);
        if (JsonPointer.Last(pointer) is "not" or "if" or "then" or "else") return parent;
        return JsonPointer.Last(parent) is "allOf" or "anyOf" or "oneOf" or "dependentSchemas" or "dependencies"
            ? JsonPointer.Parent(parent)
            : null;
    }

    private static string Remedy(string name, HashSet<string> declared) =>
        NearestNames.Best(name, declared) is { } nearest ? "did you mean '" + nearest + "'?" : "add it there, so that it gets a type";
}
