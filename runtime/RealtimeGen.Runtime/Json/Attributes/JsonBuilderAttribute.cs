namespace RealtimeGen;

/// <summary>Marks a generated type as a stage of the builder of <paramref name="type"/>.</summary>
/// <param name="type">What the builder builds.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class JsonBuilderAttribute(Type type) : Attribute
{
    /// <summary>What the builder builds.</summary>
    public Type Type { get; } = type;
}
