using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>
/// Whether JSON null is valid, exactly: few keywords speak of it, and a place that may be null has another C# type than one that may not.
/// </summary>
internal sealed class NullAdmission(ViewReader views)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public bool Admits(View view)
    {
        if (_known.TryGetValue(view.Key, out bool admits)) return admits;
        // A schema that reaches itself demands nothing on the way round.
        _known[view.Key] = true;
        return _known[view.Key] = view.Places.All(Admits);
    }

    private bool Admits(Place place)
    {
        if (place.Node.Boolean is { } boolean) return boolean;
        foreach (Keyword keyword in place.Node.Keywords)
        {
            if (!Admits(place, keyword)) return false;
        }

        return true;
    }

    private bool Admits(Place place, Keyword keyword) => keyword switch
    {
        TypeKeyword type => (type.Types & JsonTypes.Null) != 0,
        ValueKeyword { Name: "const" } constant => constant.Value is JsonNull,
        ValuesKeyword { Name: "enum" } values => values.Values.Any(v => v is JsonNull),
        SubschemaListKeyword { Name: "anyOf" } any => any.Schemas.Any(s => Admits(place, s)),
        SubschemaListKeyword { Name: "oneOf" } one => one.Schemas.Count(s => Admits(place, s)) == 1,
        SubschemaKeyword { Name: "not" } not => !Admits(place, not.Schema),
        SubschemaKeyword { Name: "if" } condition => Admits(place, condition.Schema) ? Admits(place, "then") : Admits(place, "else"),
        _ => true,
    };

    private bool Admits(Place place, string keyword) => place.Node.Subschema(keyword) is not { } schema || Admits(place, schema);

    private bool Admits(Place place, SchemaNode schema) => Admits(views.Of(place.At(schema)));
}
