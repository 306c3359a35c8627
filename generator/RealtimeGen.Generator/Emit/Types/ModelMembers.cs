using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>
/// The JSON members that emitted types share. Each is one call, into the type's codec or another type, so that nothing but promises stands in
/// the user's types.
/// </summary>
/// <param name="self">The type as it is written within itself. Nothing in scope can hide it: a member cannot have its type's name (CS0542).</param>
/// <param name="hides">True for a case of a union: its static members hide the union's.</param>
internal sealed class ModelMembers(SourceWriter writer, string self, bool hides)
{
    private const string Bytes = "global::System.ReadOnlySpan<byte> utf8Json";
    private const string Text = "string json";
    private const string Report = "global::RealtimeGen.ValidationReport";
    private const string Drivers = "global::RealtimeGen.JsonModel";

    private readonly string _static = hides ? "public static new" : "public static";

    /// <summary>What <c>IJsonModel&lt;TSelf&gt;</c> demands, but for <c>WriteTo</c>.</summary>
    public void Static(string codec)
    {
        Static($"Read({Bytes})", self, Drive("Read", codec, "utf8Json"));
        Static("Read(ref global::System.Text.Json.Utf8JsonReader reader)", self, Drive("Read", codec, "ref reader"));
        Static($"IsValid({Bytes})", "bool", Drive("IsValid", codec, "utf8Json"));
        Static($"Validate({Bytes})", Report, Drive("Validate", codec, "utf8Json"));
    }

    /// <summary>The same for a type that is a shell around a value of type <paramref name="content"/>.</summary>
    public void StaticThrough(string content)
    {
        Static($"Read({Bytes})", self, $"new({content}.Read(utf8Json));");
        Static("Read(ref global::System.Text.Json.Utf8JsonReader reader)", self, $"new({content}.Read(ref reader));");
        Static($"IsValid({Bytes})", "bool", $"{content}.IsValid(utf8Json);");
        Static($"Validate({Bytes})", Report, $"{content}.Validate(utf8Json);");
    }

    /// <summary>The same for a type that holds any JSON, and calls it valid where <paramref name="judge"/> does.</summary>
    public void StaticRaw(string judge)
    {
        Static($"Read({Bytes})", self, "new(global::RealtimeGen.RawJson.Parse(utf8Json));");
        Static(
            "Read(ref global::System.Text.Json.Utf8JsonReader reader)", self, "new(global::System.Text.Json.JsonElement.ParseValue(ref reader));");
        Static($"IsValid({Bytes})", "bool", $"{judge}.IsValid(utf8Json);");
        Static($"Validate({Bytes})", Report, $"{judge}.Validate(utf8Json);");
    }

    public void Parse(string codec, bool isStruct)
    {
        string value = isStruct ? $"out {self} value," : $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {self}? value,";
        foreach ((string parameter, string argument) in new[] { (Bytes, "utf8Json"), (Text, "json") })
        {
            writer.Summary("Reads JSON that is valid by the schema, in one pass.");
            writer.Line("/// <exception cref=\"global::RealtimeGen.SchemaValidationException\">It is not; every error is in the report.</exception>");
            Static($"Parse({parameter})", self, Drive("Parse", codec, argument));
            writer.Summary("Reads JSON that is valid by the schema; else reports every error.");
            writer.Fill([
                "public static bool TryParse(", parameter + ",", value, $"out {Report} report) =>",
                .. Drive("TryParse", codec, argument + ", out value, out report")]);
        }
    }

    /// <summary>What an instance has to say about itself.</summary>
    public void Instance(string codec)
    {
        writer.Summary("Every error of this value against the schema, found in the JSON that it writes.");
        writer.Fill([$"public {Report} Validate() =>", .. Drive("Validate", codec, "this")]);
        writer.Summary("This value as JSON text in UTF-8.");
        writer.Fill("public byte[] ToUtf8Json() =>", $"{Drivers}.ToUtf8Json(this);");
    }

    public void WriteTo(string modifiers, string body) =>
        writer.Fill($"public {modifiers}void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) =>", body);

    /// <param name="modifiers">A union seals it, or the compiler would write another one into each case.</param>
    public void ToJsonString(string modifiers)
    {
        writer.Summary("This value as JSON text.");
        writer.Line($"public {modifiers}override string ToString() => {Drivers}.ToString(this);");
    }

    public void Create(TypeName type, FirstStage first, string body)
    {
        writer.Summary("Starts a builder. A stage is named after the member that it waits for; the last one builds.");
        writer.Line($"{_static} {first.FullName.Substring(type.FullName.Length + 1)} Create() => {body};");
    }

    private void Static(string signature, string result, params string[] body) =>
        writer.Fill([$"{_static} {result} {signature} =>", .. body]);

    /// <summary>A call that may break between its type arguments: names of types can be long.</summary>
    private string[] Drive(string driver, string codec, string arguments) => [$"{Drivers}.{driver}<{codec},", $"{self}>({arguments});"];
}
