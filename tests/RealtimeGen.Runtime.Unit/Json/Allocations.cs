namespace RealtimeGen.Runtime.Unit.Json;

internal static class Allocations
{
    /// <summary>Bytes that an action allocates on this thread once buffers and code are there.</summary>
    public static long Of(Func<bool> action)
    {
        for (int i = 0; i < 100; i++)
        {
            Assert.True(action());
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
