using CsCheck;
using RealtimeGen.Agreement.Random;
using RealtimeGen.Harness;

namespace RealtimeGen.Agreement.Judging;

/// <summary>Random schemas with documents near them, compiled together.</summary>
internal static class RandomBatch
{
    /// <param name="random">Gives the same batch for the same state.</param>
    public static RandomSubject[] Next(PCG random, Gen<string> schema, int schemas, int documents)
    {
        RandomSubject[] subjects = [.. Enumerable.Range(0, schemas).Select(i => Subject(random, schema, "Subject" + i, documents))];
        Compile(subjects);
        return subjects;
    }

    /// <summary>Gives each its type.</summary>
    public static void Compile(params RandomSubject[] subjects)
    {
        EmittedBatch batch = EmittedBatch.Of(subjects.Select(s => s.Run));
        RandomSubject? broken = batch.IsCompiled ? null : subjects.First(s => batch.DiagnosticsOf(s.Run).Length > 0);
        if (broken is not null) throw new InvalidOperationException($"{batch.DiagnosticsOf(broken.Run)[0]}\n{broken.Schema}");
        foreach (RandomSubject subject in subjects) subject.Type = EmittedType.Of(batch.Assembly.GetType(subject.TypeName, throwOnError: true)!);
    }

    private static RandomSubject Subject(PCG random, Gen<string> schemas, string ns, int documents)
    {
        string schema = schemas.Generate(random, null, out Size _);
        Gen<string> nearby = NearbyDocuments.Of(schema);
        return new RandomSubject(schema, ns, [.. Enumerable.Range(0, documents).Select(i => nearby.Generate(random, null, out Size _))]);
    }
}
