using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace RealtimeGen.Conformance.Judging;

/// <summary>
/// The emitted code of many cases in one assembly: one compilation per case would take most of the time. A case that does not compile is
/// left out, and the others are compiled again.
/// </summary>
internal sealed class CompiledBatch
{
    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location)];

    // Batches run beside each other already.
    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private readonly Dictionary<SubjectSchema, string> _errors = [];

    private Assembly? _assembly;

    private CompiledBatch()
    {
    }

    public static CompiledBatch Of(IEnumerable<SubjectSchema> subjects)
    {
        CompiledBatch batch = new();
        batch.Compile([.. subjects.Where(s => s.Errors is null)]);
        return batch;
    }

    /// <summary>What the compiler said of the case's code; null where it compiled.</summary>
    public string? ErrorsOf(SubjectSchema subject) => _errors.GetValueOrDefault(subject);

    public Type? Find(SubjectSchema subject) => _assembly?.GetType(subject.Namespace + "." + SubjectSchema.TypeName);

    private void Compile(List<SubjectSchema> subjects)
    {
        while (subjects.Count > 0)
        {
            Dictionary<SyntaxTree, SubjectSchema> owners = subjects.SelectMany(s => s.Trees.Select(t => (t, s))).ToDictionary(p => p.t, p => p.s);
            using MemoryStream image = new();
            EmitResult result = CSharpCompilation.Create("Subjects" + Guid.NewGuid().ToString("N"), owners.Keys, References, Options).Emit(image);
            if (result.Success)
            {
                _assembly = Assembly.Load(image.ToArray());
                return;
            }

            ILookup<SubjectSchema?, Diagnostic> errors = result.Diagnostics
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .ToLookup(d => d.Location.SourceTree is { } tree ? owners[tree] : null);
            // An error without a place blames all: nothing tells whose it is.
            foreach (SubjectSchema subject in errors.Contains(null) ? [.. subjects] : errors.Select(e => e.Key!).ToArray())
            {
                IEnumerable<Diagnostic> own = errors[subject].Concat(errors[null]).Take(3);
                _errors.Add(subject, "compiler: " + string.Join("\n", own.Select(e => e.ToString())));
                subjects.Remove(subject);
            }
        }
    }
}
