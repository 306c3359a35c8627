namespace RealtimeGen.Runtime.Unit.Telemetry;

/// <summary>Spans and meters are the process's, so tests that listen to them run alone.</summary>
[CollectionDefinition(nameof(Listening), DisableParallelization = true)]
public class Listening;
