using System.Threading;
using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Pipeline;

/// <summary>
/// One file read: its schema, and its text and tree for turning problems into spans. Compared by reference: it is made anew exactly when
/// the text changed.
/// </summary>
internal sealed class FileReading(SchemaInput input, SourceText text, JsonSyntaxTree? tree, EquatableArray<Problem> problems)
{
    public SchemaInput Input { get; } = input;

    public SourceText Text { get; } = text;

    public JsonSyntaxTree? Tree { get; } = tree;

    public EquatableArray<Problem> Problems { get; } = problems;

    public string Path => Input.Schema.Path;

    public static FileReading Read(SchemaFile file, CancellationToken cancellation)
    {
        SourceText text = file.Text.GetText(cancellation) ?? SourceText.From("");
        try
        {
            JsonSyntaxTree tree = JsonParser.Parse(text.ToString());
            cancellation.ThrowIfCancellationRequested();
            SchemaReading reading = SchemaReader.Read(file.Path, tree, file.Options.Dialect);
            IEnumerable<Problem> problems = reading.Problems.Concat(file.Problems
                .Select(wrong => new Problem(file.Path, "", ProblemPart.Bracket, "RTG1016", [wrong.Name, wrong.Value, wrong.Expected])));
            return new FileReading(new SchemaInput(reading.Document, file.Options), text, tree, problems.ToEquatableArray());
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SchemaDocument nothing = new(file.Path, null, Dialect.Draft202012, null);
            return new FileReading(new SchemaInput(nothing, file.Options), text, null, [InternalError.Problem(file.Path, error)]);
        }
    }
}

/// <summary>What binding needs of a file; equal when only white space changed.</summary>
internal sealed record SchemaInput(SchemaDocument Schema, SchemaOptions Options);
