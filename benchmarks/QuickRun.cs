namespace RealtimeGen.Benchmarks;

/// <summary>Every measure once, one line each on standard output; what is behind a figure goes to standard error.</summary>
internal static class QuickRun
{
    /// <param name="measures">All there are.</param>
    /// <param name="names">Those to take; none for all.</param>
    public static int Of(Measure[] measures, string[] names)
    {
        if (names.Except(measures.Select(m => m.Name)).ToArray() is { Length: > 0 } unknown)
        {
            Console.Error.WriteLine($"There is no measure {string.Join(", ", unknown)}; there are {string.Join(", ", measures.Select(m => m.Name))}.");
            return 2;
        }

        if (Agreement.Disagreements().ToArray() is { Length: > 0 } disagreements)
        {
            foreach (string disagreement in disagreements) Console.Error.WriteLine(disagreement);
            return 1;
        }

        foreach (Measure measure in measures.Where(m => names.Length == 0 || names.Contains(m.Name)))
        {
            Figure figure = measure.Take();
            Console.WriteLine($"measure {measure.Name} {figure}");
            if (measure.Goal is { } goal) Console.Error.WriteLine($"# {measure.Name}: goal {goal}{(figure.Misses(goal) ? ", MISSED" : "")}");
        }

        return 0;
    }
}
