using System.Runtime.ExceptionServices;

namespace RealtimeGen.Conformance.Judging;

/// <summary>Bounds what a single schema or document may take, so that an endless loop fails its own test and no other.</summary>
internal static class TimeLimit
{
    /// <summary>A thousand times what the slowest takes that ends.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <exception cref="TimeoutException">The action goes on in the background: a thread cannot be ended from outside.</exception>
    public static T Run<T>(Func<T> action)
    {
        T result = default!;
        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                result = action();
            }
            catch (Exception error)
            {
                failure = error;
            }
        })
        { IsBackground = true };
        thread.Start();
        if (!thread.Join(Limit)) throw new TimeoutException($"no end after {Limit.TotalSeconds} s");
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        return result;
    }
}
