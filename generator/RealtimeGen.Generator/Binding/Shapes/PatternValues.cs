using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Shapes;

/// <summary>
/// The values of an object whose members are declared by patterns: one schema where every member that is allowed surely has the C# type of that
/// schema, whichever patterns its name matches.
/// </summary>
internal static class PatternValues
{
    /// <summary>Null where the members can be of several types.</summary>
    public static View? Of(View core, ViewReader views, Admission admission)
    {
        List<View> values = [];
        bool coversAll = false;
        foreach (Place place in core.Places)
        {
            foreach (NamedSchema entry in place.Node.Map("patternProperties"))
            {
                if (entry.Schema.Boolean != false) values.Add(views.Of(place.At(entry.Schema)));
                coversAll |= MatchesEveryName(entry.Name);
            }

            if (place.Node.Subschema("additionalProperties") is not { } others) continue;
            coversAll |= others.Boolean != true;
            if (others.Boolean is null) values.Add(views.Of(place.At(others)));
        }

        return coversAll ? OneType.Of(values, admission) : null;
    }

    /// <summary>As authors write it. Any other pattern leaves names over, which nothing speaks of.</summary>
    private static bool MatchesEveryName(string pattern) => pattern is "" or "^" or ".*" or "^.*";
}
