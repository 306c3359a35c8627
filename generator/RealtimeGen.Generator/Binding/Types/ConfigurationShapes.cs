using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Binding.Types;

/// <summary>
/// What constraints say of types and names, as the JSON table that the runtime's <c>ConfigurationShape</c> describes: a text of a configuration is a
/// number or a string by that alone.
/// </summary>
internal sealed class ConfigurationShapes(IEnumerable<CodecModel> models)
{
    private const string Anything = "true";

    private static readonly (JsonTypes Type, char Letter)[] Letters =
    [
        (JsonTypes.Null, 'n'), (JsonTypes.Boolean, 'b'), (JsonTypes.Number, 'd'), (JsonTypes.Integer, 'i'), (JsonTypes.String, 's'), (JsonTypes.Array, 'a'),
        (JsonTypes.Object, 'o'),
    ];

    private readonly Dictionary<TypeName, CodecModel> _models = models.ToDictionary(m => m.Name);
    private readonly Dictionary<TypeName, int> _places = [];
    private readonly List<TypeName> _table = [];

    public int PlaceOf(TypeName type)
    {
        if (_places.TryGetValue(type, out int place)) return place;
        _places.Add(type, _table.Count);
        _table.Add(type);
        return _table.Count - 1;
    }

    /// <summary>The shapes of all types that were asked for, and of those that they lead to.</summary>
    public string ToText()
    {
        StringBuilder text = new("[");
        for (int i = 0; i < _table.Count; i++) text.Append(i == 0 ? "" : ",").Append(Shape(_models[_table[i]].Constraints));
        return text.Append(']').ToString();
    }

    private string Shape(ConstraintSet set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Parts parts = new();
        foreach (Constraint constraint in set.Constraints) Add(parts, constraint);
        return parts.ToText();
    }

    private void Add(Parts parts, Constraint constraint)
    {
        switch (constraint)
        {
            case TypeConstraint type: parts.Types &= type.Types; break;
            case TypeDemand type: parts.Types &= type.Types; break;
            case AllowedValues values: parts.Add("v", List(values.Values.Select(JsonText.Of))); break;
            case Reference reference: parts.All.Add(Integer(PlaceOf(reference.Type))); break;
            case NullOr nullable: parts.Choices.Add(List(["\"n\"", Shape(nullable.Value)])); break;
            case Choice choice: parts.Choices.Add(List(choice.Branches.Select(Shape))); break;
            case Conditional { Then: not null } or Conditional { Else: not null }: parts.Choices.Add(List(Outcomes((Conditional)constraint))); break;
            case DependentSchema dependent: parts.Choices.Add(List([Shape(dependent.Schema), Anything])); break;
            case Members members: AddMembers(parts, members); break;
            case Items items: AddItems(parts, items); break;
        }
    }

    private IEnumerable<string> Outcomes(Conditional conditional) =>
        [conditional.Then is null ? Anything : Shape(conditional.Then), conditional.Else is null ? Anything : Shape(conditional.Else)];

    private void AddMembers(Parts parts, Members members)
    {
        IEnumerable<string> named = members.Named.Select(m => JsonText.OfString(m.Name) + ":" + Shape(m.Value));
        if (members.Named.Count > 0) parts.Add("p", "{" + string.Join(",", named) + "}");
        IEnumerable<string> matched = members.Patterns.Select(p => JsonText.OfString(p.Expression) + ":" + Shape(p.Value));
        if (members.Patterns.Count > 0) parts.Add("m", "{" + string.Join(",", matched) + "}");
        if (members.Others is { } others && Shape(others) is var other and not Anything) parts.Add("o", other);
    }

    private void AddItems(Parts parts, Items items)
    {
        if (items.Prefix.Count > 0) parts.Add("f", List(items.Prefix.Select(Shape)));
        if (items.Rest is { } rest && Shape(rest) is var every and not Anything) parts.Add("i", every);
    }

    private static string List(IEnumerable<string> items) => "[" + string.Join(",", items) + "]";

    private static string Integer(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed class Parts
    {
        private readonly List<(string Key, string Json)> _own = [];

        public JsonTypes Types { get; set; } = JsonTypes.Any;

        public List<string> All { get; } = [];

        public List<string> Choices { get; } = [];

        /// <summary>A second demand of the same kind stands beside the first, as a shape of its own.</summary>
        public void Add(string key, string json)
        {
            if (_own.Any(o => o.Key == key)) All.Add($"{{\"{key}\":{json}}}");
            else _own.Add((key, json));
        }

        public string ToText()
        {
            string types = "\"" + LettersOf(Types) + "\"";
            bool isBare = _own.Count == 0 && Choices.Count == 0;
            if (isBare && Types == JsonTypes.Any && All.Count <= 1) return All.Count == 1 ? All[0] : Anything;
            if (isBare && All.Count == 0) return types;
            List<(string Key, string Json)> parts = [.. _own];
            if (Types != JsonTypes.Any) parts.Insert(0, ("t", types));
            if (All.Count > 0) parts.Add(("a", List(All)));
            if (Choices.Count > 0) parts.Add(("u", List(Choices)));
            return "{" + string.Join(",", parts.Select(p => $"\"{p.Key}\":{p.Json}")) + "}";
        }

        private static string LettersOf(JsonTypes types)
        {
            StringBuilder letters = new();
            foreach ((JsonTypes type, char letter) in Letters)
            {
                if ((types & type) != type) continue;
                letters.Append(letter);
                types &= ~type;
            }

            return letters.ToString();
        }
    }
}
