using System.Runtime.ExceptionServices;
using System.Threading;

namespace RealtimeGen.Generator.Pipeline;

/// <summary>A thread with more stack than the compiler's own have (1 to 8 MB), for the few schemas that need it.</summary>
internal static class DeepStack
{
    /// <summary>A chain of 10,000 definitions takes about a fifth. Memory is taken as the stack grows.</summary>
    private const int Bytes = 256 * 1024 * 1024;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? error = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    error = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        error?.Throw();
        return result;
    }
}
