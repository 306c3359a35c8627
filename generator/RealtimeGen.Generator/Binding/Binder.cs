using System.Threading;
using RealtimeGen.Generator.Binding.Checks;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Embedding;
using RealtimeGen.Generator.Binding.Naming;
using RealtimeGen.Generator.Binding.Shapes;
using RealtimeGen.Generator.Binding.Types;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Evaluation;
using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Generator.Options;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding;

/// <summary>Schemas to models: which C# types there are, what they are called, and what is checked.</summary>
internal static class Binder
{
    public static BoundProject Bind(IReadOnlyList<(SchemaDocument Schema, SchemaOptions Options)> inputs, CancellationToken cancellation)
    {
        Problems problems = new();
        BoundDocument[] documents = ProjectDocuments.Read(inputs, problems);
        ReferenceTargets references = new(documents, problems);
        ViewReader views = new(references);
        Admission admission = new(views);
        ShapeReader shapes = new(views, admission);
        BranchCensus census = new(documents, views, shapes);
        cancellation.ThrowIfCancellationRequested();

        TypeRegistry registry = new(problems);
        RootShapes rootShapes = new(views, shapes);
        new TypeNamer(views, shapes, rootShapes, registry, census).NameAll(documents);
        cancellation.ThrowIfCancellationRequested();

        FirstStages stages = new(shapes, registry);
        CheckRegistry checks = new(registry);
        ConstraintBuilder constraints = new(views, admission, shapes, registry, checks, problems);
        SlotBuilder slots = new(shapes, registry, constraints, stages);
        UnionBuilder unions = new(shapes, registry, slots, stages);
        ModelBuilder models = new(registry, new TypeDemands(constraints), new PropertyBuilder(shapes, slots, stages, unions), unions);

        Dictionary<string, TypeName> roots = documents.ToDictionary(d => d.Path, d => registry.Find(rootShapes.Of(d).Core)!.Name, StringComparer.Ordinal);
        List<TypeModel> types = [];
        foreach (RegisteredType type in registry.Types)
        {
            cancellation.ThrowIfCancellationRequested();
            types.Add(models.Of(type, roots));
            SchemaChecks.CheckUnion(type, problems);
        }

        // What the checks ask for is judged and never emitted.
        EquatableArray<CheckModel> emitted = checks.Models.ToEquatableArray();
        new SchemaChecks(views, admission, constraints, () => Evaluator.Named(types, checks.Models), problems).Run(documents);
        // Last, when every reference has been followed: a text has whatever one of them leads to.
        SchemaEmbedding embedding = new(views, shapes, rootShapes, references, new SchemaHolders(documents, rootShapes, registry));
        IEnumerable<TypeModel> complete = types.Select((type, i) => type with { Schema = embedding.Of(registry.Types[i]) });
        return new BoundProject(complete.ToEquatableArray(), emitted, problems.ToArray())
        {
            Roots = inputs.Select(i => new BoundRoot(i.Schema.Path, i.Schema.Id, roots.TryGetValue(i.Schema.Path, out TypeName root) ? root : null)).ToEquatableArray(),
        };
    }
}
