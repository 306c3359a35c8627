using System.Runtime.CompilerServices;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Views;

/// <summary>Which JSON types a view can admit at all: what unions are told apart by first.</summary>
internal sealed class Admission(ViewReader views)
{
    private readonly Dictionary<string, JsonTypes> _known = new(StringComparer.Ordinal);
    private readonly NullAdmission _nulls = new(views);

    public JsonTypes Of(View view)
    {
        if (_known.TryGetValue(view.Key, out JsonTypes types)) return types;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // A schema that reaches itself through its own anyOf adds nothing on the way round.
        _known[view.Key] = JsonTypes.Any;
        types = view.Mask;
        foreach (Place place in view.Places) types &= Of(place);
        if ((types & JsonTypes.Null) != 0 && !_nulls.Admits(view)) types &= ~JsonTypes.Null;
        return _known[view.Key] = types;
    }

    private JsonTypes Of(Place place)
    {
        if (place.Node.Boolean is { } boolean) return boolean ? JsonTypes.Any : JsonTypes.None;
        JsonTypes types = JsonTypes.Any;
        foreach (Keyword keyword in place.Node.Keywords)
        {
            types &= keyword switch
            {
                TypeKeyword type => type.Types,
                ValueKeyword { Name: "const" } constant => JsonValueType.Of(constant.Value),
                ValuesKeyword { Name: "enum" } values => Union(values.Values, JsonValueType.Of),
                SubschemaListKeyword { Name: "anyOf" or "oneOf" } branches => Union(branches.Schemas, b => Of(views.Of(place.At(b)))),
                _ => JsonTypes.Any,
            };
        }

        return types;
    }

    private static JsonTypes Union<T>(EquatableArray<T> items, Func<T, JsonTypes> typesOf)
        where T : IEquatable<T>
    {
        JsonTypes types = JsonTypes.None;
        foreach (T item in items) types |= typesOf(item);
        return types;
    }
}
