using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>
/// A string enumeration as a sealed class. A struct could not be <c>Voice? Voice { get; set; } = Voice.Alloy</c> in a user's class, and would
/// have a default value that nobody meant; a C# enum could not hold a value that a server adds.
/// </summary>
internal static class EnumEmitter
{
    private const string RawJson = "global::RealtimeGen.RawJson";

    public static SourceText Emit(EnumModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        using (writer.Open(type, "sealed partial class", TypeHead.Model(self), $"global::System.IEquatable<{self}>"))
        {
            Construction(writer, self);
            foreach (EnumValue value in type.Values)
            {
                writer.Summary($"<c>{XmlDocumentation.Text(value.Value)}</c>");
                writer.Member(
                    AttributeText.JsonLiteral(JsonText.OfString(value.Value)),
                    $"public static {self} {value.Name} {{ get; }} = new({CSharpLiteral.Text(value.Value)}, isKnown: true);");
            }

            writer.Line();
            State(writer, self);
            Equality(writer, self);
            Json(writer, type);
            Lookup(writer, type);
            Constants(writer.Line(), type);
        }

        return writer.ToSourceText();
    }

    private static void Construction(SourceWriter writer, string self) => writer.Line($$"""
        private readonly {{RawJson}}? _json;

        private {{self}}(string value, bool isKnown, {{RawJson}}? json = null)
        {
            Value = value;
            IsKnown = isKnown;
            _json = json;
        }

        """);

    private static void State(SourceWriter writer, string self) => writer.Line($$"""
        /// <summary>The value as on the wire, for <c>switch</c> over the constants of <see cref="Values"/>.</summary>
        public string Value { get; }
        /// <summary>False for a value that the schema does not name.</summary>
        public bool IsKnown { get; }

        /// <summary>The value of this name, known or not.</summary>
        public static implicit operator {{self}}(string value) => From(value);
        """);

    private static void Equality(SourceWriter writer, string self) => writer.Line($$"""
        public static bool operator ==({{self}}? left, {{self}}? right) => left is null ? right is null : left.Equals(right);
        public static bool operator !=({{self}}? left, {{self}}? right) => !(left == right);
        public bool Equals({{self}}? other) => other is not null && Value == other.Value && _json == other._json;
        public override bool Equals(object? obj) => Equals(obj as {{self}});
        public override int GetHashCode() => Value.GetHashCode();
        /// <summary>The value as on the wire.</summary>
        public override string ToString() => Value;

        """);

    private static void Json(SourceWriter writer, EnumModel type)
    {
        ModelMembers members = new(writer, type.Name.Name, hides: false);
        members.Static(type.Name.CodecFullName);
        if (type.Schema.Text is not null)
        {
            members.Parse(type.Name.CodecFullName, isStruct: false);
            members.Instance(type.Name.CodecFullName);
        }

        using (writer.Block("public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)"))
        {
            writer.Line("if (_json is null) writer.WriteStringValue(Value);").Line("else _json.WriteTo(writer);");
        }

        writer.Line();
    }

    /// <summary>Known values are found without allocation: first by length, then by content.</summary>
    private static void Lookup(SourceWriter writer, EnumModel type)
    {
        string self = type.Name.Name;
        using (writer.Block($"internal static {self} FromUtf8(global::System.ReadOnlySpan<byte> utf8) => utf8.Length switch", "};"))
        {
            foreach (EnumValue value in type.Values)
            {
                writer.Line(
                    $"{CSharpLiteral.Integer(CSharpLiteral.Utf8Length(value.Value))} when " +
                    $"global::System.MemoryExtensions.SequenceEqual(utf8, {CSharpLiteral.Utf8(value.Value)}) => {value.Name},");
            }

            writer.Line("_ => new(global::System.Text.Encoding.UTF8.GetString(utf8), isKnown: false),");
        }

        writer.Line();
        using (writer.Block($"internal static {self} From(string value) => value switch", "};"))
        {
            foreach (EnumValue value in type.Values) writer.Line($"{CSharpLiteral.Text(value.Value)} => {value.Name},");
            writer.Line("null => throw new global::System.ArgumentNullException(nameof(value)),");
            writer.Line("_ => new(value, isKnown: false),");
        }

        // JSON that is no string; its text stands in for a value.
        writer.Line().Line($"internal static {self} FromUnknown({RawJson} json) => new(json.ToString(), isKnown: false, json);");
    }

    private static void Constants(SourceWriter writer, EnumModel type)
    {
        writer.Summary($"The values as constants: <c>case {type.Name.Name}.Values.{type.Values[0].Name}:</c>");
        using (writer.Block("public static class Values"))
        {
            foreach (EnumValue value in type.Values)
            {
                writer.Member(
                    AttributeText.JsonLiteral(JsonText.OfString(value.Value)),
                    $"public const string {value.Name} = {CSharpLiteral.Text(value.Value)};");
            }
        }
    }
}
