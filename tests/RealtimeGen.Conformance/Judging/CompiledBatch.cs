using Microsoft.CodeAnalysis;

namespace RealtimeGen.Conformance.Judging;

/// <summary>The emitted code of many cases. A case that does not compile is left out, and the others are compiled again.</summary>
internal sealed class CompiledBatch
{
    private readonly Dictionary<SubjectSchema, string> _errors = [];

    private EmittedBatch? _batch;

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

    public Type? Find(SubjectSchema subject) => _batch?.Assembly.GetType(subject.Namespace + "." + SubjectSchema.TypeName);

    private void Compile(List<SubjectSchema> subjects)
    {
        while (subjects.Count > 0)
        {
            // Batches run beside each other already.
            EmittedBatch batch = EmittedBatch.Of(subjects.Select(s => s.Run!), isConcurrent: false);
            if (batch.IsCompiled)
            {
                _batch = batch;
                return;
            }

            foreach (SubjectSchema subject in subjects.ToArray())
            {
                Diagnostic[] errors = [.. batch.DiagnosticsOf(subject.Run!).Where(d => d.Severity == DiagnosticSeverity.Error).Take(3)];
                if (errors.Length == 0) continue;
                _errors.Add(subject, "compiler: " + string.Join("\n", errors.Select(e => e.ToString())));
                subjects.Remove(subject);
            }
        }
    }
}
