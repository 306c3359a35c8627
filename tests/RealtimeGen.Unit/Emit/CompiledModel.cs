extern alias runtime;

using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Unit.Emit;

/// <summary>Hand-made models, emitted, compiled and loaded, to be used over documents.</summary>
internal sealed class CompiledModel
{
    /// <summary>Until code and buffers are there.</summary>
    private const int WarmUps = 50;

    private readonly Assembly _assembly;

    public CompiledModel(params IEnumerable<CodecModel> models)
    {
        CSharpCompilation compilation = EmittedCode.Compile(models.Select(m => m is TypeModel type ? type with { Schema = new SchemaReference("true", null, "") } : m));
        using MemoryStream image = new();
        if (!compilation.Emit(image).Success) throw new InvalidOperationException(string.Join("\n", compilation.Problems()));
        _assembly = Assembly.Load(image.ToArray());
    }

    public ICompiledType Type(TypeName name)
    {
        Type type = _assembly.GetType((name.Namespace.Length == 0 ? "" : name.Namespace + ".") + name.Nested.Replace('.', '+'), throwOnError: true)!;
        return (ICompiledType)Activator.CreateInstance(typeof(CompiledType<>).MakeGenericType(type))!;
    }

    private sealed class CompiledType<T> : ICompiledType
        where T : runtime::RealtimeGen.IJsonModel<T>
    {
        public bool IsValid(string json) => T.IsValid(Encoding.UTF8.GetBytes(json));

        public long BytesOfIsValid(string json)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            for (int i = 0; i < WarmUps; i++) Assert.True(T.IsValid(utf8));
            long before = GC.GetAllocatedBytesForCurrentThread();
            T.IsValid(utf8);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        public string[] Errors(string json) =>
            [.. T.Validate(Encoding.UTF8.GetBytes(json)).Errors.Select(e => $"{e.InstancePath} {e.SchemaPath} {e.Message}")];

        public string[] ErrorsOfReading(string json)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(json);
            Type codec = typeof(T).GetInterfaces().Single(i => i.Name == "IJsonModel`2").GetGenericArguments()[1];
            object?[] arguments = [utf8, null];
            GetType().GetMethod(nameof(Parse), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(codec).Invoke(null, arguments);
            return [.. ((runtime::RealtimeGen.ValidationReport)arguments[1]!).Errors.Select(e => $"{e.InstancePath} {e.SchemaPath} {e.Message}")];
        }

        public string Rewritten(string json)
        {
            T value = T.Read(Encoding.UTF8.GetBytes(json));
            ArrayBufferWriter<byte> buffer = new();
            using (Utf8JsonWriter writer = new(buffer)) value.WriteTo(writer);
            return Encoding.UTF8.GetString(buffer.WrittenSpan);
        }

        public object Read(string json) => T.Read(Encoding.UTF8.GetBytes(json));

        private static void Parse<TCodec>(byte[] utf8, out runtime::RealtimeGen.ValidationReport report)
            where TCodec : struct, runtime::RealtimeGen.IJsonCodec<T> =>
            _ = runtime::RealtimeGen.JsonModel.TryParse<TCodec, T>(utf8, out _, out report);
    }
}

internal interface ICompiledType
{
    bool IsValid(string json);

    /// <summary>What another answer to the same valid document allocates.</summary>
    long BytesOfIsValid(string json);

    /// <summary>As instance path, schema path and message.</summary>
    string[] Errors(string json);

    /// <summary>The same from the reader that checks on its way.</summary>
    string[] ErrorsOfReading(string json);

    /// <summary>What a tolerant read writes again.</summary>
    string Rewritten(string json);

    object Read(string json);
}
