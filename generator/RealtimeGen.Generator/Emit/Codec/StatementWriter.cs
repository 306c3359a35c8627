
namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>Statements that may be too long for one line.</summary>
internal static class StatementWriter
{
    private static readonly string[] Heads = ["if (", "else if (", "foreach ("];

    /// <summary>
    /// Writes a statement on one line where it fits. Else what depends on a condition goes to the next line, and what is still too long is
    /// broken after commas and before operators.
    /// </summary>
    public static SourceWriter Statement(this SourceWriter writer, string text)
    {
        if ((writer.Indentation * 4) + text.Length <= SourceWriter.Columns) return writer.Line(text);
        if (HeadLength(text) is not { } head) return writer.Fill([.. Parts(text)]);
        writer.Statement(text.Substring(0, head));
        return writer.Dependent(text.Substring(head + 1));
    }

    /// <summary>Writes <paramref name="parts"/> with spaces between them on as few lines as they need.</summary>
    public static SourceWriter Flow(this SourceWriter writer, IEnumerable<string> parts)
    {
        string line = "";
        foreach (string part in parts)
        {
            if (line.Length > 0 && (writer.Indentation * 4) + line.Length + 1 + part.Length > SourceWriter.Columns)
            {
                writer.Line(line);
                line = "";
            }

            line += line.Length == 0 ? part : " " + part;
        }

        return writer.Line(line);
    }

    /// <summary>Writes what a condition or a label above governs: <c>{ a; b; }</c> as a block, anything else as an indented line.</summary>
    public static SourceWriter Dependent(this SourceWriter writer, string text)
    {
        bool isBlock = text.StartsWith("{ ", StringComparison.Ordinal) && text.EndsWith(" }", StringComparison.Ordinal);
        using (isBlock ? writer.Braces() : writer.Indent())
        {
            if (!isBlock) writer.Statement(text);
            else foreach (string statement in Statements(text.Substring(2, text.Length - 4))) writer.Statement(statement);
        }

        return writer;
    }

    /// <summary>Reports to the sink if <paramref name="isWrong"/>, and stops if the sink says so.</summary>
    /// <param name="schemaPath">An expression, as in what follows.</param>
    public static SourceWriter Demand(this SourceWriter writer, string isWrong, string position, string schemaPath, string message) =>
        writer.Statement($"if ({isWrong} && !{Fail(position, schemaPath, message)}) return false;");

    public static string Fail(string position, string schemaPath, string message) =>
        $"sink.Fail({position}, {schemaPath}, {CSharpLiteral.Text(message)})";

    /// <summary>A call that reports the value at the cursor and skips it.</summary>
    public static string Mismatch(string schemaPath, string message) =>
        $"JsonCheck.Mismatch(ref json, ref sink, {schemaPath}, {CSharpLiteral.Text(message)})";

    /// <summary>Where the condition or label ends that the rest depends on; null where there is none.</summary>
    private static int? HeadLength(string text)
    {
        if (text.StartsWith("else {", StringComparison.Ordinal)) return "else".Length;
        int arrow = text.IndexOf(" => ", StringComparison.Ordinal);
        if (arrow > 0 && Places(text).Contains(arrow)) return arrow + " =>".Length;
        if (text.StartsWith("case ", StringComparison.Ordinal)) return Places(text).First(i => text[i] == ':' && text[i - 1] != ':' && text[i + 1] != ':') + 1;
        string? start = Heads.FirstOrDefault(h => text.StartsWith(h, StringComparison.Ordinal));
        if (start is null) return null;
        int depth = 0;
        foreach (int i in Places(text))
        {
            if (text[i] == '(') depth++;
            if (text[i] != ')' || --depth > 0) continue;
            return i + 2 < text.Length ? i + 1 : null;
        }

        return null;
    }

    private static IEnumerable<string> Statements(string block)
    {
        int start = 0;
        foreach (int i in Places(block).Where(i => block[i] == ';').ToArray())
        {
            yield return block.Substring(start, i + 1 - start);
            start = Math.Min(i + 2, block.Length);
        }
    }

    private static IEnumerable<string> Parts(string text)
    {
        int start = 0;
        foreach (int i in Places(text).Where(i => text[i] == ' ').ToArray())
        {
            bool isOperator = string.CompareOrdinal(text, i, " && ", 0, 4) == 0 || string.CompareOrdinal(text, i, " || ", 0, 4) == 0;
            if (text[i - 1] != ',' && !isOperator) continue;
            yield return text.Substring(start, i - start);
            start = i + 1;
        }

        yield return text.Substring(start);
    }

    /// <summary>The characters outside of string literals.</summary>
    private static IEnumerable<int> Places(string text)
    {
        bool isQuoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && isQuoted) i++;
            else if (text[i] == '"') isQuoted = !isQuoted;
            else if (!isQuoted) yield return i;
        }
    }
}
