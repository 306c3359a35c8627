namespace RealtimeGen.Benchmarks;

/// <summary>One line of the quick run.</summary>
/// <param name="Name">How it is asked for and printed.</param>
/// <param name="Take">Measures.</param>
/// <param name="Goal">What each quantity may be at most; those that it does not name are not bounded.</param>
internal sealed record Measure(string Name, Func<Figure> Take, Figure? Goal = null);
