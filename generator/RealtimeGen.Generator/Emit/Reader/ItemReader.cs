using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>Reads one item of a list or value of a map into <c>items</c>.</summary>
internal static class ItemReader
{
    private const string Misfit = "fits = false;";

    /// <param name="key">The first argument of <c>items.Add</c> and a comma, for maps.</param>
    public static void Print(ReadScope scope, ReadSlot slot, string key)
    {
        SourceWriter writer = scope.Writer;
        if (slot.NeedsMethod)
        {
            writer.Statement($"if ({scope.Method(slot, slot.Nullable, $"out {slot.Nullable} item")}) {Add(slot.Value("item"))}");
            writer.Line($"else {Misfit}");
            return;
        }

        switch (slot.Type)
        {
            case RawType:
                writer.Line("int at = json.Position;").Statement(scope.Check(slot).Reported).Statement(Add(slot.RawValue("at")));
                break;
            case NamedType: Named(scope, slot, Add); break;
            default:
                writer.Statement(scope.Check(slot).Reported);
                string orNull = slot.IsNullable ? " || json.WasNull" : "";
                writer.Statement($"if (json.TryGet(out {slot.Nullable} item){orNull}) {Add(slot.Value("item"))}").Line($"else {Misfit}");
                break;
        }

        string Add(string value) => $"items.Add({key}{value});";
    }

    private static void Named(ReadScope scope, ReadSlot slot, Func<string, string> add)
    {
        SourceWriter writer = scope.Writer;
        string first = slot.IsNullable ? "else " : "";
        if (slot.IsNullable) writer.Line($"if (json.TryReadNull()) {add("null")}");
        if (slot.Kind is null)
        {
            writer.Statement(first + add(scope.Read(slot)));
            return;
        }

        writer.Statement($"{first}if (json.Kind == {slot.Kind}) {add(scope.Read(slot))}");
        writer.Statement($"else {{ {scope.CheckNotNull(slot).Reported} {Misfit} }}");
    }
}
