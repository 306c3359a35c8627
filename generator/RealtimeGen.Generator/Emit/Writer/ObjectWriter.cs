using RealtimeGen.Generator.Emit.Codec;
using RealtimeGen.Generator.Model.Types;
namespace RealtimeGen.Generator.Emit.Writer;

/// <summary>Writes an object: each property that has a value, in schema order, then whatever else was there.</summary>
internal static class ObjectWriter
{
    private const string NamesClass = "Names";

    public static void Print(SourceWriter writer, ObjectModel type)
    {
        MemberNames names = new(type);
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {type.Name.FullName} value)"))
        {
            writer.Line("if (JsonModel.TryWriteWhole(writer, value.AdditionalProperties)) return;").Line("writer.WriteStartObject();");
            foreach (PropertyModel property in type.Properties) Property(writer, property, $"{NamesClass}.{names.Of(property)}");
            writer.Line("JsonModel.WriteMembers(writer, value.AdditionalProperties);").Line("writer.WriteEndObject();");
        }

        if (type.Properties.Count > 0) Names(writer.Line(), type, names);
    }

    private static void Property(SourceWriter writer, PropertyModel property, string name)
    {
        string value = "value." + property.Name;
        string isPresent = $"!JsonModel.IsAbsent(value.AdditionalProperties, {CSharpLiteral.Text(property.JsonName)})";
        Slot slot = property.Slot;
        if (property.Presence == Presence.Tag)
        {
            writer.Statement($"if ({isPresent}) {ValueWriter.Single(slot.Type, name, value)}");
        }
        else if (Absence.IsMarked(property) && !slot.IsNullable)
        {
            writer.Statement($"if ({value} != default || {isPresent}) {ValueWriter.Single(slot.Type, name, value)}");
        }
        else if (property.IsThreeState && slot.Type is NamedType)
        {
            writer.Statement(ValueWriter.Named(name, value));
        }
        else
        {
            If(writer, $"if ({value}{(property.IsThreeState ? ".Value" : "")} is {{ }} {property.Parameter})", slot, name, property.Parameter);
            if (property.IsThreeState) writer.Line($"else if ({value}.IsNull) writer.WriteNull({name});");
            else if (Absence.IsMarked(property)) writer.Statement($"else if ({isPresent}) writer.WriteNull({name});");
        }
    }

    private static void If(SourceWriter writer, string condition, Slot slot, string name, string local)
    {
        if (ValueWriter.Single(slot.Type, name, local) is { } single)
        {
            writer.Statement($"{condition} {single}");
            return;
        }

        using (writer.Block(condition)) ValueWriter.Print(writer, slot.Type, name, local, depth: 0);
    }

    /// <summary>A class of their own keeps the names from being encoded until something is written.</summary>
    private static void Names(SourceWriter writer, ObjectModel type, MemberNames names)
    {
        using (writer.Block($"private static class {NamesClass}"))
        {
            foreach (PropertyModel property in type.Properties)
            {
                writer.Line($"internal static readonly JsonName {names.Of(property)} = {CSharpLiteral.Text(MemberNames.Encodable(property.JsonName))};");
            }
        }
    }

    /// <summary>The fields of the nested class: named as the properties are, but for one that is named as the class.</summary>
    private sealed class MemberNames(ObjectModel type)
    {
        private readonly HashSet<string> _properties = new(type.Properties.Select(p => p.Name), StringComparer.Ordinal);

        public string Of(PropertyModel property)
        {
            if (property.Name != NamesClass) return property.Name;
            string name = NamesClass;
            while (_properties.Contains(name)) name += "Value";
            return name;
        }

        /// <summary>Half a surrogate pair has no UTF-8 form; it is written as text would be that holds one.</summary>
        public static string Encodable(string name)
        {
            char[] text = name.ToCharArray();
            for (int i = 0; i < text.Length; i++)
            {
                if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
                else if (char.IsSurrogate(text[i])) text[i] = '\uFFFD';
            }

            return new string(text);
        }
    }
}
