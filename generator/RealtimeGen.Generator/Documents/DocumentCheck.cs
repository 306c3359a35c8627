using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Diagnostics;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Options.Items;
using RealtimeGen.Generator.Schema;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Documents;

/// <summary>One document, whole or by section, against the schemas that it names.</summary>
internal sealed class DocumentCheck(DocumentFile file, SourceText source, DocumentSchemas schemas, ProjectItems items)
{
    private const string SchemaMember = "$schema";

    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly string _text = source.ToString();

    /// <summary>Known once <see cref="Run"/> ended.</summary>
    public List<DocumentAccessor> Accessors { get; } = [];

    public IReadOnlyList<DiagnosticInfo> Run()
    {
        foreach (OptionProblem wrong in file.Problems) AddOfItem("RTG3014", new(wrong.Name, wrong.Value), default, wrong.Name, wrong.Value, wrong.Expected);
        if (file.Sections.Count > 0) CheckSections();
        else if (file.Problems.Count == 0) CheckWhole();
        return _diagnostics;
    }

    private void CheckWhole()
    {
        BoundRoot? byName = schemas.ByName(file.Path, out BoundRoot? rival);
        bool isOurs = byName is not null || !file.IsDefault;
        // Most files that the default pattern finds are other tools', and are not even parsed.
        if (!isOurs && _text.IndexOf("\"" + SchemaMember + "\"", StringComparison.Ordinal) < 0) return;

        JsonSyntaxTree tree = Parse();
        JsonStringSyntax? reference = (tree.Root as JsonObjectSyntax)?.Find(SchemaMember)?.Value as JsonStringSyntax;
        BoundRoot? schema = reference is null ? byName : schemas.ByReference(file.Path, reference.Value);
        if (schema is not null)
        {
            if (reference is null && rival is not null) Add("RTG3012", default, Ambiguous("This document", schema, rival, $"name one in '{SchemaMember}'"));
            Check(tree, tree.Root, schema);
            return;
        }

        string? meant = reference is null ? null : schemas.Meant(reference.Value);
        string name = DocumentSchemas.FileName(file.Path);
        if (!isOurs && meant is null) return;
        string remedy = meant is null ? "add it as a 'RealtimeGenSchema' item" : $"did you mean '{meant}'?";
        if (reference is not null) Add("RTG3012", reference.Span, $"'{reference.Value}' is no schema of this project: {remedy}");
        else AddOfItem("RTG3012", new("Include", name), default, $"'{name}' names no schema: give it a '{SchemaMember}' member, or its item 'Sections'");
    }

    private void CheckSections()
    {
        JsonSyntaxTree tree = Parse();
        AddSyntaxErrors(tree);
        if (tree.Root is null) return;
        foreach (DocumentSection section in file.Sections)
        {
            if (schemas.ByItem(file.Path, section.Schema, out BoundRoot? rival) is not { } schema)
            {
                string remedy = schemas.Meant(section.Schema) is { } meant ? $"did you mean '{meant}'?" : "add it as a 'RealtimeGenSchema' item";
                AddOfItem(
                    "RTG3012",
                    ItemWords.SchemaOf(section),
                    default,
                    $"'{section.Schema}', which 'Sections' names for '{section.Pointer}', is no schema of this project: {remedy}");
            }
            else if (Find(tree, section) is { } value)
            {
                if (rival is not null)
                {
                    string subject = $"'{section.Schema}' of the section '{section.Pointer}'";
                    AddOfItem("RTG3012", ItemWords.SchemaOf(section), default, Ambiguous(subject, schema, rival, "write more of the path in 'Sections'"));
                }


                Evaluate(tree, value, schema, section.Pointer);
            }
        }
    }

    /// <summary>Checked against the first all the same: most likely they say much the same.</summary>
    private static string Ambiguous(string subject, BoundRoot first, BoundRoot second, string remedy) =>
        $"{subject} may mean '{first.Path}' or '{second.Path}', which are equally near: {remedy}";

    /// <summary>Null, and reported, where the pointer leads nowhere.</summary>
    private JsonSyntax? Find(JsonSyntaxTree tree, DocumentSection section)
    {
        JsonSyntax? value = tree.Root;
        foreach (string segment in JsonPointer.Segments(section.Pointer))
        {
            switch (value)
            {
                case JsonObjectSyntax members when members.Find(segment) is { } member:
                    value = member.Value;
                    continue;
                case JsonArraySyntax array when JsonPointer.TryIndex(segment, array.Items.Length, out int index):
                    value = array.Items[index];
                    continue;
            }

            string? meant = value is JsonObjectSyntax @object ? NearestNames.Best(segment, @object.Members.Select(m => m.Name)) : null;
            string remedy = meant is null ? "correct 'Sections' of the item, or add it" : $"did you mean '{meant}'?";
            TextSpan end = new PointerIndex(tree).Find(section.Pointer, ProblemPart.Bracket);
            AddOfItem("RTG3013", ItemWords.PointerOf(section), end, section.Pointer, $"'{DocumentSchemas.FileName(file.Path)}' has no '{segment}' there, {remedy}");
            return null;
        }

        return value;
    }

    private JsonSyntaxTree Parse() => JsonParser.Parse(_text, JsonParseOptions.Comments | JsonParseOptions.TrailingCommas);

    private void Check(JsonSyntaxTree tree, JsonSyntax? value, BoundRoot schema)
    {
        AddSyntaxErrors(tree);
        if (value is not null) Evaluate(tree, value, schema, "");
    }

    private void AddSyntaxErrors(JsonSyntaxTree tree)
    {
        foreach (JsonSyntaxError error in tree.Errors) Add(error.Kind == JsonSyntaxErrorKind.NameDuplicate ? "RTG3002" : "RTG3001", error.Span, error.Message);
    }

    private void Evaluate(JsonSyntaxTree tree, JsonSyntax value, BoundRoot schema, string pointer)
    {
        if (schema.Type is null || !schemas.Named.TryGetValue(schema.Type, out ConstraintSet? demands)) return;
        DeclaredMembers declared = new(schemas.Named);
        Instance instance = new JsonInstance(null, _text).Of(value);
        JsonValue json = value.ToValue();
        if (pointer.Length == 0 && instance is ObjectInstance root && !declared.Declares(demands, root, SchemaMember))
        {
            instance = new ObjectInstance(root.Source, root.Head, [.. root.Members.Where(m => m.Name != SchemaMember)]);
            json = new JsonObject(((JsonObject)json).Members.Where(m => m.Name != SchemaMember).ToEquatableArray());
        }

        if (schemas.KindOf(schema.Type) is { } kind)
        {
            string name = DocumentNames.Of(file.Path, schema.Path, pointer);
            Accessors.Add(new DocumentAccessor(schema.Type, kind, name, JsonText.Of(json), DocumentSchemas.FileName(file.Path)));
        }

        declared.Walk([demands], instance);
        foreach (EvaluationError error in Evaluator.Evaluate(demands, instance, schemas.Named).Errors)
        {
            // Around broken JSON something is missing because it could not be read.
            if (error.Part == ErrorPart.Head && tree.Errors.Length > 0) continue;
            if (tree.Errors.Any(e => e.Span.IntersectsWith(error.Source.Span) && e.Kind != JsonSyntaxErrorKind.NameDuplicate)) continue;
            Add(DocumentWording.Rule(error), error.Source.Span, DocumentWording.Subject(error), error.Message, DocumentWording.Remedy(error, declared));
        }

        foreach ((InstanceMember member, string meant) in declared.Slips) Add("RTG3009", member.NameSource.Span, member.Name, meant);
    }

    /// <summary>What the item says, at its words in the project file where they are found, else at <paramref name="span"/> of the document.</summary>
    private void AddOfItem(string id, ItemWords words, TextSpan span, params string[] arguments)
    {
        LocationInfo place = items.Find("RealtimeGenDocument", file.Path, words) ?? LocationInfo.Create(file.Path, span, source);
        _diagnostics.Add(new DiagnosticInfo(id, place, new(arguments)));
    }

    private void Add(string id, TextSpan span, params string[] arguments) =>
        _diagnostics.Add(new DiagnosticInfo(id, LocationInfo.Create(file.Path, span, source), new(arguments)));
}
