using System.Reflection;
using Basic.Reference.Assemblies;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using RealtimeGen.Agreement.Random;
using RealtimeGen.Harness;

namespace RealtimeGen.Agreement.Judging;

/// <summary>Random schemas with documents near them, compiled together.</summary>
internal static class RandomBatch
{
    private static readonly MetadataReference[] References =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location)];

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

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
        using MemoryStream image = new();
        EmitResult result = CSharpCompilation.Create("Subjects" + Guid.NewGuid().ToString("N"), subjects.SelectMany(s => s.Run.Result.GeneratedTrees), References, Options).Emit(image);
        if (!result.Success) throw new InvalidOperationException(Errors(subjects, result));
        Assembly assembly = Assembly.Load(image.ToArray());
        foreach (RandomSubject subject in subjects) subject.Type = EmittedType.Of(assembly.GetType(subject.TypeName, throwOnError: true)!);
    }

    private static RandomSubject Subject(PCG random, Gen<string> schemas, string ns, int documents)
    {
        string schema = schemas.Generate(random, null, out Size _);
        Gen<string> nearby = NearbyDocuments.Of(schema);
        return new RandomSubject(schema, ns, [.. Enumerable.Range(0, documents).Select(i => nearby.Generate(random, null, out Size _))]);
    }

    private static string Errors(RandomSubject[] subjects, EmitResult result)
    {
        Diagnostic first = result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error);
        RandomSubject? blamed = subjects.FirstOrDefault(s => s.Run.Result.GeneratedTrees.Contains(first.Location.SourceTree!));
        return $"{first}\n{first.Location.SourceTree?.GetText().Lines[first.Location.GetLineSpan().StartLinePosition.Line]}\n{blamed?.Schema}";
    }
}
