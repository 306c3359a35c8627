using System.Text;
using RealtimeGen.Benchmarks.Compiler;
using RealtimeGen.Generator.Binding;
using RealtimeGen.Generator.Emit;
using RealtimeGen.Generator.Model.Types;
using RealtimeGen.Unit.Binding;

namespace RealtimeGen.Unit.Emit;

public class EmittedSizeTests
{
    /// <summary>A tenth over twice: names and numbers get longer.</summary>
    [Fact]
    public void Doubles_when_the_definitions_double() => Assert.InRange((double)Size(200) / Size(100), 1.8, 2.2);

    [Fact]
    public void Many_definitions_compile() => Assert.Empty(EmittedCode.Compile(Models(40)).Problems());

    private static long Size(int definitions) =>
        Models(definitions).SelectMany(TypeEmitter.Emit).Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text.ToString()));

    private static IEnumerable<CodecModel> Models(int definitions)
    {
        BoundProject project = Bound.Project(DefinitionsSchema.Of(definitions));
        return [.. project.Types, .. project.Checks];
    }
}
