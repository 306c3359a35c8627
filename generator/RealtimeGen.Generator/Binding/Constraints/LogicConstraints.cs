using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Constraints;

/// <summary><c>not</c>, and <c>if</c> with its branches (draft 2020-12 core, 10.2.1.4 and 10.2.2).</summary>
internal sealed class LogicConstraints(ConstraintBuilder constraints)
{
    public void Add(View view, List<Constraint> into)
    {
        foreach (Place place in view.Places)
        {
            if (place.Node.Subschema("not") is { } negated) AddNot(place, negated, into);
            if (place.Node.Subschema("if") is { } condition) AddConditional(place, condition, into);
        }
    }

    private void AddNot(Place place, SchemaNode negated, List<Constraint> into)
    {
        ConstraintSet set = constraints.InPlace(place, negated);
        string location = place.Node.Location("not");
        if (set.IsEmpty) into.Add(new Impossible(location));
        else if (!set.IsImpossible) into.Add(new Not(location, set));
    }

    private void AddConditional(Place place, SchemaNode condition, List<Constraint> into)
    {
        ConstraintSet? then = Branch(place, "then");
        ConstraintSet? otherwise = Branch(place, "else");
        if (then is null && otherwise is null) return;
        ConstraintSet set = constraints.InPlace(place, condition);
        string location = place.Node.Location("if");
        if (!set.IsEmpty && !set.IsImpossible) into.Add(new Conditional(location, set, then, otherwise));
        else if ((set.IsEmpty ? then : otherwise) is { } always) into.Add(new Conditional(location, ConstraintSet.Nothing, always, null));
    }

    private ConstraintSet? Branch(Place place, string keyword) =>
        place.Node.Subschema(keyword) is { } schema && constraints.InPlace(place, schema) is { IsEmpty: false } set ? set : null;
}
