using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

internal sealed partial class ExpressionPrinter
{
    private void Object(Type target, ModelType model, JsonObject value, string pointer)
    {
        Type type = model.ObjectType(value) ?? throw new NotSupportedException($"No case of {model.Type} for {value.ToJsonString()}.");
        Type wanted = TypeText.Inner(target);
        // A conversion makes the value from it.
        bool isOther = !wanted.IsAssignableFrom(type);
        code.Append(isOther ? Cast(target, wanted) : "");
        int start = code.Position;
        Instance(type, value, pointer, mayOmitType: wanted == type && !TypeText.IsOptional(target), isOperand: isOther && TypeText.IsOptional(target));
        if (isOther) code.Mark(pointer, Part.Value, start);
    }

    private void Instance(Type type, JsonObject value, string pointer, bool mayOmitType, bool isOperand)
    {
        ModelType model = ModelType.Of(type);
        if (MayChain(model, value) && around.OneIn(2)) Chain(type, value, pointer);
        else if (!isOperand && around.OneIn(4)) With(model, value, pointer);
        else Creation(model, value, pointer, mayOmitType);
    }

    private void Creation(ModelType model, JsonObject value, string pointer, bool mayOmitType)
    {
        int start = code.Position;
        bool isBare = mayOmitType && around.OneIn(2);
        code.Append(isBare ? "new" : $"new {TypeText.Of(model.Type)}");
        code.Mark(pointer, Part.Head, start);
        code.Append(isBare ? "() " : " ");
        ModelMember[] absent = [.. model.Members.Where(m => m.CanBeAbsent && !value.ContainsKey(m.Name) && (m.Literal is not null || around.OneIn(30)))];
        Initializer(model, value, pointer, absent);
    }

    private void With(ModelType model, JsonObject value, string pointer)
    {
        JsonObject first = value.DeepClone().AsObject(), then = [];
        foreach ((string name, JsonNode? member) in value)
        {
            if (model.Members.FirstOrDefault(m => m.Name == name) is not { CanBeSet: true, Literal: null } declared || around.OneIn(2)) continue;
            // What must be reported is to be reported once.
            bool isSought = around.HasKnown(Pointers.Member(pointer, name));
            if (isSought && declared.IsRequired) continue;
            then[name] = member?.DeepClone();
            if (!declared.IsRequired && (isSought || around.OneIn(2))) first.Remove(name);
            // Only the result counts.
            else if (TypeText.Inner(declared.Property.PropertyType) == typeof(double)) first[name] = 123_456.1m;
        }

        // Where a constant can be set, it may have been: to the tag of another branch of a union, which would take what this one refuses.
        bool canBeOther = around.HasKnown(pointer) && model.Members.Any(m => m is { Literal: not null, CanBeSet: true, CanBeAbsent: false });
        if (around.MayBeOpen(pointer) && !canBeOther && around.OneIn(2))
        {
            code.Append($"Any.Of<{TypeText.Of(model.Type)}>()");
            then = value;
        }
        else
        {
            Creation(model, first, pointer, mayOmitType: false);
        }

        code.Append(" ");
        int start = code.Position;
        code.Append("with");
        code.Mark(pointer, Part.Head, start);
        code.Append(" ");
        Initializer(model, then, pointer, []);
    }

    /// <param name="absent">Members to set to what stands for absent.</param>
    private void Initializer(ModelType model, JsonObject value, string pointer, IEnumerable<ModelMember> absent)
    {
        List<Action> setters = [.. absent.Select(m => (Action)(() => code.Append($"{m.Property.Name} = default")))];
        foreach (ModelMember member in model.Members)
        {
            if (!value.TryGetPropertyValue(member.Name, out JsonNode? json)) continue;
            if (!member.CanBeSet || (member.Literal is not null && !around.OneIn(3))) continue;
            // Without its tag, an object is of no branch of a union.
            bool isTag = member.Literal is not null && around.HasKnown(pointer);
            setters.Add(() => Assignment(member, json, Pointers.Member(pointer, member.Name), isTag));
        }

        JsonObject others = new(Undeclared(model, value).Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
        if (others.Count > 0) setters.Add(() => { code.Append("AdditionalProperties = "); Map(typeof(JsonMap<RawJson>), others, pointer); });
        Action[] shuffled = [.. setters];
        _random.Shuffle(shuffled);
        code.Append("{ ");
        for (int i = 0; i < shuffled.Length; i++)
        {
            if (i > 0) code.Append(", ");
            shuffled[i]();
        }

        code.Append(" }");
    }

    private void Assignment(ModelMember member, JsonNode? json, string pointer, bool isTag)
    {
        code.Append($"{member.Property.Name} = ");
        int start = code.Position;
        if (isTag) Visible(member.Property.PropertyType, json, pointer);
        else Value(member.Property.PropertyType, json, pointer);
        code.Mark(pointer, Part.Value, start);
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Undeclared(ModelType model, JsonObject value) =>
        value.Where(m => model.Members.All(declared => declared.Name != m.Key));
}
