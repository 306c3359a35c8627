using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>
/// The JSON members that emitted types share. Each is one call, into the type's codec or another type, so that nothing but promises stands in
/// the user's types; members that interfaces or base types document carry no comment of their own, for tools inherit those.
/// </summary>
/// <param name="self">The type as it is written within itself. Nothing in scope can hide it: a member cannot have its type's name (CS0542).</param>
internal sealed class ModelMembers(SourceWriter writer, string self)
{
    private const string Bytes = "global::System.ReadOnlySpan<byte> utf8Json";
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";
    private const string Report = "global::RealtimeGen.ValidationReport";
    private const string Drivers = "global::RealtimeGen.JsonModel";

    /// <summary>What the entry points of a schema have as members of their own; other types have them by extension.</summary>
    public void Root(TypeName type, bool isStruct)
    {
        string codec = type.CodecFullName;
        writer.Fill([$"public static {self} Read({Bytes}) =>", .. Drive("Read", codec, "utf8Json")]);
        writer.Fill([$"public static {self} Read({Reader}) =>", .. Drive("Read", codec, "ref reader")]);
        writer.Fill([$"public static bool IsValid({Bytes}) =>", .. Drive("IsValid", codec, "utf8Json")]);
        writer.Fill([$"public static {Report} Validate({Bytes}) =>", .. Drive("Validate", codec, "utf8Json")]);

        string value = isStruct ? $"out {self} value," : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {self}? value,";
        foreach ((string parameter, string argument) in new[] { (Bytes, "utf8Json"), ("string json", "json") })
        {
            writer.Summary("Reads JSON that is valid by the schema, in one pass; else throws, with every error.");
            writer.Fill([$"public static {self} Parse({parameter}) =>", .. Drive("Parse", codec, argument)]);
            writer.Summary("Reads JSON that is valid by the schema, in one pass; else reports every error.");
            writer.Fill([
                "public static bool TryParse(", parameter + ",", value, $"out {Report} report) =>",
                .. Drive("TryParse", codec, argument + ", out value, out report")]);
        }

        writer.Summary("Every error of this value against the schema, found in the JSON that it writes.");
        writer.Line($"public {Report} Validate() => {Drivers}.Validate(this);");
        writer.Summary("This value as JSON text in UTF-8.");
        writer.Line($"public byte[] ToUtf8Json() => {Drivers}.ToUtf8Json(this);");
    }

    /// <summary>What <c>IJsonModel&lt;TSelf&gt;</c> demands of a type without a codec.</summary>
    /// <param name="read">What it holds, from <c>utf8Json</c>.</param>
    /// <param name="readFrom">What it holds, from <c>ref reader</c>.</param>
    /// <param name="judge">The type that knows what is valid.</param>
    /// <param name="hides">True where the union around it has the same members.</param>
    public void Static(string read, string readFrom, string judge, bool hides)
    {
        string modifiers = hides ? "public static new" : "public static";
        writer.Fill($"{modifiers} {self} Read({Bytes}) =>", $"new({read});");
        writer.Fill($"{modifiers} {self} Read({Reader}) =>", $"new({readFrom});");
        writer.Fill($"{modifiers} bool IsValid({Bytes}) =>", Of(judge, "IsValid", "utf8Json") + ";");
        writer.Fill($"{modifiers} {Report} Validate({Bytes}) =>", Of(judge, "Validate", "utf8Json") + ";");
    }

    /// <summary>A static that every generated type has, as a member or not.</summary>
    public static string Of(string type, string member, string argument) => $"global::RealtimeGen.JsonModelExtensions.{member}<{type}>({argument})";

    public void WriteTo(string modifiers, string body) =>
        writer.Fill($"public {modifiers}void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) =>", body);

    /// <param name="modifiers">A union seals it, or the compiler would write another one into each case.</param>
    public void ToJsonString(string modifiers) => writer.Line($"public {modifiers}override string ToString() => {Drivers}.ToString(this);");

    public void Create(FirstStage first, bool hides)
    {
        writer.Summary("Starts a builder. A stage is named after the member that it waits for; the last one builds.");
        writer.Line($"public static {(hides ? "new " : "")}Builder.{first.Stage} Create() => default;");
    }

    /// <summary>A call that may break between its type arguments: names of types can be long.</summary>
    private string[] Drive(string driver, string codec, string arguments) => [$"{Drivers}.{driver}<{codec},", $"{self}>({arguments});"];
}
