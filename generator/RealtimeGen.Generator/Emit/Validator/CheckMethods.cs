using System.Text;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>A private method of a codec that checks one set of constraints.</summary>
/// <param name="TakesName">True where the value is a member's, and patterns on its name say what is demanded: the only constraint is <see cref="Members"/>.</param>
internal sealed record CheckMethod(string Name, ConstraintSet Constraints, bool TakesName = false);

/// <summary>
/// The private methods of one codec. The validator prints them, the reader calls some of them: both make this table from the same model, so
/// that they agree on the names.
/// </summary>
internal sealed class CheckMethods
{
    private readonly Dictionary<ConstraintSet, string> _names = [];
    private readonly Dictionary<Members, string> _unnamed = [];
    private readonly Dictionary<string, string> _patterns = new(StringComparer.Ordinal);
    private readonly NameTable _methodNames = new();
    private readonly NameTable _patternNames = new();
    private readonly Queue<CheckMethod> _pending = new();

    private readonly string _namespace;

    public CheckMethods(CodecModel type)
    {
        _namespace = type.Name.CodecNamespace;
        Paths = new SchemaPath(type);
        _methodNames.Claim("Check");
        _methodNames.Claim(RequiredCheck.MethodName);
        foreach ((string name, ConstraintSet constraints) in Slots(type).ToArray()) Call(constraints, "Check" + name);
        foreach ((string name, ConstraintSet constraints) in Slots(type).ToArray()) Contents(constraints, "Check" + name);
    }

    public SchemaPath Paths { get; }

    /// <summary>Name of the nested class, and the expression, of each pattern that a method uses.</summary>
    public IEnumerable<KeyValuePair<string, string>> Patterns => _patterns.Select(p => new KeyValuePair<string, string>(p.Value, p.Key));

    /// <param name="name">Of the method, if the check needs one and has none yet.</param>
    public CheckCall Call(ConstraintSet constraints, string name)
    {
        ConstraintSet flat = Conjunction.Flatten(constraints);
        if (flat.IsEmpty) return default;
        if (flat.Constraints is [NullOr nullable]) return Call(nullable.Value, name) with { OrNull = true };
        if (OneLiner(flat) is { } call) return new CheckCall(call);
        if (!_names.TryGetValue(flat, out string? method))
        {
            method = _methodNames.Claim(name);
            _names.Add(flat, method);
            _pending.Enqueue(new CheckMethod(method, flat));
        }

        return new CheckCall(method + "(ref json, ref sink)");
    }

    /// <summary>The check of a member that no property names, by the patterns that its name, in the local <c>name</c>, matches.</summary>
    public CheckCall CallUnnamed(Members members, string name)
    {
        Members unnamed = members with { Named = [] };
        if (!_unnamed.TryGetValue(unnamed, out string? method))
        {
            method = _methodNames.Claim(name);
            _unnamed.Add(unnamed, method);
            _pending.Enqueue(new CheckMethod(method, new ConstraintSet(members.Location, [unnamed]), TakesName: true));
        }

        return new CheckCall(method + "(ref json, ref sink, name)");
    }

    /// <summary>The next method that was called and not yet printed.</summary>
    public CheckMethod? Next() => _pending.Count == 0 ? null : _pending.Dequeue();

    /// <summary>The class that holds a pattern.</summary>
    /// <param name="method">The method that uses it.</param>
    public string Pattern(string expression, string method)
    {
        if (_patterns.TryGetValue(expression, out string? name)) return name;
        name = _patternNames.Claim("PatternOf" + (method == "Check" ? "Value" : method.Substring("Check".Length)));
        _patterns.Add(expression, name);
        return name;
    }

    /// <summary>A part of a method's name for a member that has no property.</summary>
    public static string Word(string jsonName)
    {
        StringBuilder word = new();
        bool starts = true;
        foreach (char c in jsonName)
        {
            bool isPlain = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
            if (isPlain) word.Append(starts ? char.ToUpperInvariant(c) : c);
            starts = !isPlain;
        }

        return word.Length == 0 ? "Member" : word.ToString();
    }

    private static IEnumerable<(string Name, ConstraintSet Constraints)> Slots(CodecModel type) => type switch
    {
        ObjectModel model => ObjectDemands.Of(model).Properties.Select(p => (p.Property.Name, p.Constraints)),
        VariantModel model => VariantRoutes.Of(model).Branches.Select(b => (b.Branch.Name, b.Constraints)),
        UnionModel model when OnlyChoice.Of(model.Constraints, Kinds.Object) is { } choice => model.Cases.Select(c => (c.Name, choice.Branches[c.Branch])),
        _ => [],
    };

    /// <summary>Gives the items of lists and the values of maps, however deep, their names before any other method can take them.</summary>
    private void Contents(ConstraintSet constraints, string name)
    {
        ConstraintSet value = constraints.Constraints is [NullOr nullable] ? nullable.Value : constraints;
        if (value.Find<Items>() is { Rest: { } rest })
        {
            Call(rest, name + ArrayCheck.ItemSuffix);
            Contents(rest, name + ArrayCheck.ItemSuffix);
        }
        else if (value.Find<Members>() is { Others: { } others })
        {
            Call(others, name + ObjectCheck.OtherSuffix);
            Contents(others, name + ObjectCheck.OtherSuffix);
        }
    }

    /// <summary>Another type's codec: by its simple name where it has the same namespace.</summary>
    public string Codec(TypeName type) => type.CodecNamespace == _namespace ? type.CodecName : type.CodecFullName;

    /// <summary>The codec that alone says what is valid; null where there is more to say.</summary>
    public string? Codec(ConstraintSet constraints) =>
        Conjunction.Flatten(constraints).Constraints is [Reference reference] ? Codec(reference.Type) : null;

    /// <summary>A call of the runtime or of another codec that checks all of it; null where that takes a method.</summary>
    public string? OneLiner(ConstraintSet flat) => flat.Constraints switch
    {
        [Reference reference] => $"{Codec(reference.Type)}.Check(ref json, ref sink)",
        [Impossible never] => StatementWriter.Mismatch(Paths.Of(never.Location), Message.Forbidden),
        [TypeDemand type] => TypeOnly(type),
        [TypeDemand { Types: JsonTypes.Array } array, Items { Prefix: [], Rest: { } rest }] when Codec(rest) is { } codec =>
            $"JsonCheck.List(ref json, ref sink, default({codec}), {Paths.Of(array.Location)})",
        [AllowedValues { Values: [JsonString text] } value] => Constant(value, text),
        [TypeDemand { Types: JsonTypes.String }, AllowedValues { Values: [JsonString text] } value] => Constant(value, text),
        _ => null,
    };

    private string Constant(AllowedValues values, JsonString text)
    {
        string message = CSharpLiteral.Text(Message.OneOf([JsonText.Of(text)]));
        return $"JsonCheck.Constant(ref json, ref sink, {CSharpLiteral.Utf8(text.Value)}, {Paths.Of(values.Location)}, {message})";
    }

    private string TypeOnly(TypeDemand type)
    {
        string path = Paths.Of(type.Location);
        return JsonTypeNames.Single(type.Types) is { } name && type.Message == Message.Types(type.Types)
            ? $"JsonCheck.{name}(ref json, ref sink, {path})"
            : $"JsonCheck.Type(ref json, ref sink, {JsonTypeNames.Set(type.Types)}, {path}, {CSharpLiteral.Text(type.Message)})";
    }
}
