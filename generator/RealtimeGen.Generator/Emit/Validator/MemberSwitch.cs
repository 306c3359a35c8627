using RealtimeGen.Generator.Emit.Codec;

namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>Finds the member by the length of its name, then by its content: what the JIT turns into word compares.</summary>
internal static class MemberSwitch
{
    /// <param name="cases">Names, each with its statements.</param>
    /// <param name="others">Statements for every other member.</param>
    public static void Print(SourceWriter writer, IReadOnlyCollection<(string Name, string[] Statements)> cases, string[] others)
    {
        if (cases.Count == 0)
        {
            foreach (string statement in others) writer.Statement(statement);
            return;
        }

        using (writer.Block("switch (name.Length)"))
        {
            foreach ((string name, string[] statements) in cases)
            {
                Section(writer, $"case {CSharpLiteral.Integer(CSharpLiteral.Utf8Length(name))} when name.Is({CSharpLiteral.Utf8(name)}):", statements);
            }

            Section(writer, "default:", others);
        }
    }

    /// <summary>
    /// One statement, with the note that the member was there, shares the label's line where there is room; so does what happens to all others.
    /// </summary>
    private static void Section(SourceWriter writer, string label, string[] statements)
    {
        string line = $"{label} {string.Join(" ", statements)} break;";
        bool isShort = statements.Length == 1 || label == "default:" || (statements.Length == 2 && statements[0].StartsWith("seen", StringComparison.Ordinal));
        if (isShort && (writer.Indentation * 4) + line.Length <= SourceWriter.Columns)
        {
            writer.Line(line);
            return;
        }

        using (writer.Line(label).Indent())
        {
            foreach (string statement in statements) writer.Statement(statement);
            writer.Line("break;");
        }
    }
}
