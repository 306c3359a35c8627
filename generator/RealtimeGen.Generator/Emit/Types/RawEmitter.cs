using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Types;

/// <summary>A root that is no object, union or enumeration, as a record struct around free JSON.</summary>
internal static class RawEmitter
{
    public static SourceText Emit(RawModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.Namespace);
        string self = type.Name.Name;
        using (writer.Open(type, "readonly partial record struct", TypeHead.Model(type.Name)))
        {
            // The default value of a struct has no JSON of its own: it is null, and equals an explicit one.
            writer.Line($$"""
                private readonly global::RealtimeGen.RawJson? _json;

                /// <summary>Holds any JSON.</summary>
                public {{self}}(global::RealtimeGen.RawJson json) => _json = json ?? throw new global::System.ArgumentNullException(nameof(json));

                /// <summary>The JSON, as it was given.</summary>
                public global::RealtimeGen.RawJson Json => _json ?? global::RealtimeGen.RawJson.Null;

                /// <summary>Holds any JSON.</summary>
                public static implicit operator {{self}}(global::RealtimeGen.RawJson json) => new(json);

                """);
            ModelMembers members = new(writer, self);
            if (type.IsEntryPoint) members.Root(type.Name, isStruct: true);
            members.WriteTo("", "Json.WriteTo(writer);");
            members.ToJsonString("");
            writer.Line($$"""
                public bool Equals({{self}} other) => Json.Equals(other.Json);
                public override int GetHashCode() => Json.GetHashCode();
                """);
        }

        return writer.ToSourceText();
    }
}
