using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>The files that could be read, in the order of their paths.</summary>
internal static class ProjectDocuments
{
    public static BoundDocument[] Read(IReadOnlyList<(SchemaDocument Schema, SchemaOptions Options)> inputs, Problems problems)
    {
        CustomDialects dialects = new(inputs.Select(i => i.Schema));
        List<BoundDocument> documents = [];
        foreach ((SchemaDocument schema, SchemaOptions options) in inputs)
        {
            SchemaReading reading = dialects.Read(schema, options.Dialect);
            foreach (Problem problem in reading.Problems) problems.Add(problem);
            if (reading.Document.Root is not null) documents.Add(new BoundDocument(reading.Document, options));
        }

        return documents.OrderBy(d => d.Path, StringComparer.Ordinal).ToArray();
    }
}
