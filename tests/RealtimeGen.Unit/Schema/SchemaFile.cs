using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Unit.Schema;

/// <summary>A schema file as a test writes it.</summary>
internal static class SchemaFile
{
    public static SchemaReading Read(string text, string path = "a.schema.json")
    {
        JsonSyntaxTree tree = JsonParser.Parse(text);
        Assert.Empty(tree.Errors);
        SchemaReading reading = SchemaReader.Read(path, tree);
        return reading.Document.Unread is null ? reading : new CustomDialects([reading.Document]).Read(reading.Document, Dialects.Default);
    }

    public static SchemaNode Root(string text) => Read(text).Document.Root!;

    /// <summary>The problems of one file on their characters, with their ids in the order of the text.</summary>
    public static void AssertProblems(string marked, params string[] ids)
    {
        Markup markup = Markup.Parse(marked);
        PointerIndex index = new(JsonParser.Parse(markup.Text));
        var problems = Read(markup.Text).Problems
            .Select(problem => (problem.Id, Span: index.Find(problem.Pointer, problem.Part)))
            .OrderBy(problem => problem.Span.Start)
            .ToArray();

        Assert.Equal(marked, Markup.Mark(markup.Text, problems.Select(problem => problem.Span)));
        Assert.Equal(ids, problems.Select(problem => problem.Id));
    }

    /// <summary>The schema at a pointer.</summary>
    public static SchemaNode At(this SchemaDocument document, string pointer) => new DocumentIndex(document).Find(pointer)!;
}
