namespace RealtimeGen.OpenAI.Difference;

/// <summary>What an update says of one setting to change it: nothing where it stands already, and nothing where nothing is asked.</summary>
internal static class Change
{
    public static T? Of<T>(T? previous, T? next)
        where T : class => next is null || next.Equals(previous) ? null : next;

    public static T? Of<T>(T? previous, T? next)
        where T : struct => next.Equals(previous) ? null : next;

    public static Optional<T> Of<T>(Optional<T> previous, Optional<T> next) => next == previous ? default : next;

    /// <summary>The same for a setting that is off where nobody sets it: to leave it out is to turn it off.</summary>
    public static Optional<T> OffUnlessSet<T>(Optional<T> previous, Optional<T> next)
    {
        Optional<T> off = default(T);
        return !next.IsSet && previous.HasValue ? off : Of(previous, next);
    }

    /// <summary>Members that the schema does not declare: those that are new, or have another value.</summary>
    public static JsonMap<RawJson> OfMembers(JsonMap<RawJson> previous, JsonMap<RawJson> next)
    {
        JsonMap<RawJson> changed = next;
        foreach ((string name, RawJson value) in previous)
        {
            if (next.TryGetValue(name, out RawJson? wanted) && wanted == value) changed = changed.Without(name);
        }

        return changed;
    }
}
