namespace RealtimeGen.OpenAI;

/// <summary>Objects that say only what they must.</summary>
internal static class Sparse
{
    /// <summary>The object, or null where it sets no member: what is empty is left out.</summary>
    public static T? UnlessEmpty<T>(T part)
        where T : class, new() => part.Equals(new T()) ? null : part;
}
