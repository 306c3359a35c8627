using Microsoft.CodeAnalysis;

namespace RealtimeGen.Benchmarks.Compiler;

#pragma warning disable RS1036, RS1041, RS1042, RS1038 // Nobody's compiler loads this one.
[Generator(LanguageNames.CSharp)]
internal sealed class EmptyGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
