namespace RealtimeGen.Server;

/// <summary>Tests that keep every thread of the pool busy. Beside them, connections of other tests would wait for a thread until they time out.</summary>
[CollectionDefinition(nameof(AllProcessors), DisableParallelization = true)]
public class AllProcessors;
