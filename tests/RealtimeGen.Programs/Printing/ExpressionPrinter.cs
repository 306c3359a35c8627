using System.Text.Json.Nodes;

namespace RealtimeGen.Programs.Printing;

/// <summary>Prints C# expressions that make JSON values: each part in a style of its own.</summary>
internal sealed partial class ExpressionPrinter(Code code, Surroundings around)
{
    private readonly Random _random = around.Random;

    /// <summary>An expression that can be assigned to a member of a type.</summary>
    /// <param name="target">Optional and nullable types among them.</param>
    public void Value(Type target, JsonNode? value, string pointer)
    {
        int start = code.Position;
        if (around.MayHide(pointer) && around.OneIn(8)) Hidden(target, value, pointer);
        else Visible(target, value, pointer);
        code.Mark(pointer, Part.Value, start);
    }

    private void Visible(Type target, JsonNode? value, string pointer)
    {
        Type type = TypeText.Inner(target);
        ModelType model = ModelType.Of(type);
        if (type == typeof(RawJson)) Raw(target, value, pointer);
        else if (value is null) code.Append("null");
        else if (value is JsonObject members && MustBeLiteral(type, members, pointer)) Literal(type, members, pointer);
        else if (around.IsJsonOnly && pointer == around.InLiteral) around.HidesFault = true;
        else if (model.Kind == ModelKind.Enumeration) Enumeration(target, model, value);
        else if (TypeText.Is(type, typeof(JsonList<>))) List(target, value.AsArray(), pointer);
        else if (TypeText.Is(type, typeof(JsonMap<>))) Map(target, value.AsObject(), pointer);
        else if (model.Kind == ModelKind.Variant && value is not JsonObject) Variant(target, model, value, pointer);
        else if (value is JsonObject instance) Object(target, model, instance, pointer);
        else Scalar(type, value);
    }

    /// <summary>Of JSON literals there are few, unless what is sought stands in one.</summary>
    private bool MustBeLiteral(Type type, JsonObject value, string pointer)
    {
        if (TypeText.Is(type, typeof(JsonMap<>))) return false;
        if (around.InLiteral is { } place && Pointers.IsIn(place, pointer)) return around.OneIn(3) || !HasObjectOnTheWay(value, pointer, place);
        return around.OneIn(10);
    }

    /// <summary>Whether a literal further down could hold the place.</summary>
    private static bool HasObjectOnTheWay(JsonNode? value, string pointer, string place)
    {
        if (pointer == place) return false;
        IEnumerable<(string Pointer, JsonNode? Value)> parts = value switch
        {
            JsonObject members => members.Select(m => (Pointers.Member(pointer, m.Key), m.Value)),
            JsonArray items => items.Select((item, i) => (Pointers.Item(pointer, i), item)),
            _ => [],
        };
        return parts.Any(part => Pointers.IsIn(place, part.Pointer) && (part.Value is JsonObject || HasObjectOnTheWay(part.Value, part.Pointer, place)));
    }

    /// <summary>What is not known to be this value, nor to be another.</summary>
    private void Hidden(Type target, JsonNode? value, string pointer)
    {
        Type type = TypeText.Inner(target);
        string any = type == typeof(string) && around.OneIn(2) ? "Any.Text"
            : type == typeof(bool) && around.OneIn(2) ? "Any.Flag"
            : type == typeof(double) && around.OneIn(2) ? "Any.Number"
            : $"Any.Of<{TypeText.Of(type)}>()";
        if (value is null || around.OneIn(2))
        {
            code.Append(any);
            return;
        }

        code.Append("(Any.Flag ? ");
        Visible(type, value, pointer);
        code.Append(" : ").Append(any).Append(")");
    }

    /// <summary>An Optional takes nothing that only becomes a value of its type by a conversion.</summary>
    private static string Cast(Type target, Type type) => TypeText.IsOptional(target) ? $"({TypeText.Of(type)})" : "";

    private void Variant(Type target, ModelType model, JsonNode value, string pointer)
    {
        if (model.Literals.TryGetValue(value.ToJsonString(), out string? name) && around.OneIn(2))
        {
            code.Append($"{TypeText.Of(model.Type)}.{name}");
            return;
        }

        Type type = model.Conversions.First(t => Takes(t, value));
        bool isList = TypeText.Is(type, typeof(JsonList<>));
        string cast = Cast(target, model.Type);
        code.Append(cast).Append(isList ? $"({TypeText.Of(type)})" : cast.Length > 0 ? "(" : "");
        int start = code.Position;
        Visible(type, value, pointer);
        code.Mark(pointer, Part.Value, start);
        if (!isList && cast.Length > 0) code.Append(")");
    }

    private static bool Takes(Type type, JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => type == typeof(string) || ModelType.Of(type).Kind == ModelKind.Enumeration,
        System.Text.Json.JsonValueKind.Number => type == typeof(int) || type == typeof(long) || type == typeof(double),
        System.Text.Json.JsonValueKind.Array => TypeText.Is(type, typeof(JsonList<>)),
        _ => type == typeof(bool),
    };

    private void Enumeration(Type target, ModelType model, JsonNode value)
    {
        string type = TypeText.Of(model.Type);
        if (model.Literals.TryGetValue(value.ToJsonString(), out string? name) && around.OneIn(2))
        {
            code.Append($"{type}.{name}");
            return;
        }

        string cast = Cast(target, model.Type);
        if (cast.Length == 0 && around.OneIn(6)) cast = $"({type})";
        code.Append(cast);
        if (name is not null && around.OneIn(3)) code.Append($"{type}.Values.{name}");
        else Text(value.GetValue<string>(), isOperand: cast.Length > 0);
    }
}
