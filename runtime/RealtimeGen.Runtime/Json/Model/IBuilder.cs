namespace RealtimeGen;

/// <summary>A stage of a generated builder at which everything required is set.</summary>
/// <typeparam name="T">What is built.</typeparam>
public interface IBuilder<out T>
{
    /// <summary>The value, checked against its schema.</summary>
    /// <exception cref="SchemaValidationException">The value does not satisfy the schema; the exception carries every error.</exception>
    T Build();

    /// <summary>The value as it stands, not checked: a nested value is checked together with what holds it, so that every error is found.</summary>
    T Unchecked { get; }
}
