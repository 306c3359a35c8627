using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeGen;

/// <summary>
/// Gives System.Text.Json the generated types of a project where reflection is off, as with NativeAOT: put the project's
/// <c>RealtimeGenTypeInfoResolver.Default</c> into <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </summary>
public abstract class JsonModelResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _types = [];

    /// <summary>For the resolver that emitted code derives.</summary>
    protected JsonModelResolver()
    {
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _types.TryGetValue(type, out Func<JsonSerializerOptions, JsonTypeInfo>? create) ? create(options) : null;

    /// <summary>Adds a type.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Add<T>()
        where T : IJsonModel<T> => _types.Add(typeof(T), Create<T>);

    /// <summary>Adds a struct type, and the nullable of it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddStruct<T>()
        where T : struct, IJsonModel<T>
    {
        Add<T>();
        _types.Add(typeof(T?), options => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(Create<T>(options))));
    }

    private static JsonTypeInfo<T> Create<T>(JsonSerializerOptions options)
        where T : IJsonModel<T> => JsonMetadataServices.CreateValueInfo<T>(options, new JsonModelConverter<T>());
}
