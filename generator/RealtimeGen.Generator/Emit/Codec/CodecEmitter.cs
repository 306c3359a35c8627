using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Emit.Reader;
using RealtimeGen.Generator.Emit.Validator;
using RealtimeGen.Generator.Emit.Writer;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>
/// A type's codec: validator, reader and writer. One file, since they share methods and their heads would otherwise be a fifth of what is emitted.
/// It names types of the runtime simply: its namespace lies within the runtime's, so nothing of the user's can come between.
/// </summary>
internal static class CodecEmitter
{
    public static SourceText Emit(TypeModel type)
    {
        SourceWriter writer = SourceFile.Begin(type.SchemaFile, type.Name.CodecNamespace);
        CheckMethods methods = new(type);
        using (writer.Fill($"internal readonly struct {type.Name.CodecName} :", $"IJsonCodec<{type.Name.FullName}>").Braces())
        {
            ValidatorEmitter.Print(writer, type, methods);
            ReaderEmitter.Print(writer.Line(), type, methods);
            ValidatorEmitter.Methods(writer, methods);
            WriterEmitter.Print(writer, type);
            Tail(writer, methods);
        }

        return writer.ToSourceText();
    }

    /// <summary>The codec of a definition without a C# type: a validator alone.</summary>
    public static SourceText EmitCheck(CheckModel check)
    {
        SourceWriter writer = SourceFile.Begin(check.SchemaFile, check.Name.CodecNamespace);
        CheckMethods methods = new(check);
        using (writer.Fill($"internal readonly struct {check.Name.CodecName} :", "IJsonValidator").Braces())
        {
            ValidatorEmitter.Print(writer, check, methods);
            Tail(writer, methods);
        }

        return writer.ToSourceText();
    }

    /// <summary>A method over a cursor and any sink.</summary>
    /// <param name="head">Modifiers, result and name.</param>
    /// <param name="parameter">One more, else empty.</param>
    public static SourceWriter.Scope SinkMethod(this SourceWriter writer, string head, string parameter = "") => writer
        .Fill([
            $"{head}<TSink>(ref JsonCursor json,",
            .. parameter.Length == 0 ? ["ref TSink sink)"] : new[] { "ref TSink sink,", parameter + ")" },
            "where TSink : struct, IValidationSink",
        ])
        .Braces();

    private static void Tail(SourceWriter writer, CheckMethods methods)
    {
        methods.Paths.Print(writer);
        foreach (KeyValuePair<string, string> pattern in methods.Patterns) PatternClass.Print(writer.Line(), pattern.Key, pattern.Value);
    }
}
