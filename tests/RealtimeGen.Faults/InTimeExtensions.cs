namespace RealtimeGen.Faults;

/// <summary>Bounds what a test waits for: more than any time-out that a test sets, so that a hang is a failure and not a hang.</summary>
internal static class InTimeExtensions
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static Task InTime(this Task task) => task.WaitAsync(Limit);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    public static Task InTime(this ValueTask task) => task.AsTask().WaitAsync(Limit);

    public static Task<T> InTime<T>(this ValueTask<T> task) => task.AsTask().WaitAsync(Limit);
}
