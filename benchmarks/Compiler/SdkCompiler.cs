using System.Reflection;
using System.Runtime.Loader;

namespace RealtimeGen.Benchmarks.Compiler;

/// <summary>
/// A compiler process: this assembly once more, bound to the SDK's own compiler. That one is precompiled, unlike the package that this
/// program is built with; with the package, most of the figure would be the time to compile the compiler.
/// </summary>
internal sealed class SdkCompiler() : AssemblyLoadContext("SDK compiler")
{
    private static readonly string Directory =
        typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CompilerDirectory").Value!;

    /// <summary>Milliseconds of a generator's first run, over the schemas of a property of <see cref="SchemaText"/>.</summary>
    public static double Time(string schemas, bool emptyGenerator)
    {
        Type run = new SdkCompiler().LoadFromAssemblyPath(typeof(SdkCompiler).Assembly.Location).GetType(typeof(TimedRun).FullName!)!;
        return run.GetMethod(nameof(TimedRun.Milliseconds))!.CreateDelegate<Func<string, bool, double>>()(schemas, emptyGenerator);
    }

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(Directory, assemblyName.Name + ".dll") is var path && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
}
