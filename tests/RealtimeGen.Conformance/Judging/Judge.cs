using System.Diagnostics;

namespace RealtimeGen.Conformance.Judging;

/// <summary>Puts a batch of cases through generator, compiler and all three judges.</summary>
internal sealed class Judge(TestSuite suite)
{
    /// <summary>Few enough to share two cores evenly, enough that the compiler's own start does not count.</summary>
    private const int BatchSize = 40;

    public Stages Times { get; } = new();

    /// <summary>In the order of the cases.</summary>
    public IReadOnlyList<CaseOutcome> Run(IEnumerable<SuiteCase> cases)
    {
        (SuiteCase Case, string Namespace)[] numbered = [.. cases.Select((c, i) => (c, "Case" + i))];
        return
        [
            .. numbered.Chunk(BatchSize).AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(2, Environment.ProcessorCount)).SelectMany(RunBatch),
        ];
    }

    private CaseOutcome[] RunBatch((SuiteCase Case, string Namespace)[] cases)
    {
        SubjectSchema[] subjects = Times.Generator.Measure(() => cases.Select(c => SubjectSchema.Generate(c.Case, c.Namespace, suite.Remotes)).ToArray());
        CompiledBatch batch = Times.Compiler.Measure(() => CompiledBatch.Of(subjects));
        return Times.Tests.Measure(() => subjects.Select(s => Run(s, batch)).ToArray());
    }

    private static CaseOutcome Run(SubjectSchema subject, CompiledBatch batch)
    {
        string? notEmitted = subject.Errors ?? batch.ErrorsOf(subject);
        EmittedType? validator = notEmitted is null && batch.Find(subject) is { } type ? EmittedType.Of(type) : null;
        if (validator is null) notEmitted ??= "no type of the root was emitted";
        return new CaseOutcome(subject, notEmitted, [.. subject.Case.Tests.Select(test => Run(subject, validator, test))]);
    }

    private static TestOutcome Run(SubjectSchema subject, EmittedType? validator, SuiteTest test)
    {
        Answer absent = new(null, "not emitted");
        return new TestOutcome(
            test,
            validator is null ? absent : Ask(() => new Answer(validator.IsValid(test.Data))),
            validator is null ? absent : Ask(() => new Answer(validator.Validate(test.Data).IsValid)),
            Ask(() => ModelEvaluator.Judge(subject, test.Data)));
    }

    private static Answer Ask(Func<Answer> judge)
    {
        try
        {
            return TimeLimit.Run(judge);
        }
        catch (Exception error)
        {
            return new Answer(null, error.GetType().Name + ": " + error.Message);
        }
    }
}

/// <summary>Where the time goes, summed over all threads.</summary>
internal sealed class Stages
{
    public Stage Generator { get; } = new();

    public Stage Compiler { get; } = new();

    public Stage Tests { get; } = new();

    public sealed class Stage
    {
        private long _ticks;

        public double Seconds => (double)Interlocked.Read(ref _ticks) / Stopwatch.Frequency;

        public T Measure<T>(Func<T> action)
        {
            long start = Stopwatch.GetTimestamp();
            T result = action();
            Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);
            return result;
        }
    }
}
