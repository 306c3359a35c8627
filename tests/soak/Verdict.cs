using RealtimeGen.Soak.Faults;

namespace RealtimeGen.Soak;

/// <summary>What came of it.</summary>
internal sealed class Verdict(Ledger ledger, ServerShifts servers, MemoryWatch memory, bool allClientsEnded)
{
    private const int Shown = 10;

    /// <summary>False: something is wrong, and was printed.</summary>
    public bool Print()
    {
        Console.WriteLine($"messages: {ledger}");
        Console.WriteLine($"faults: {string.Join(", ", servers.Faults.Select(f => $"{f.Key} {f.Value}"))}");
        Console.WriteLine($"clients: {string.Join(", ", ledger.Events.Select(e => $"{e.Key} {e.Value}"))}");
        Console.WriteLine($"memory: {memory}");
        string[] complaints = [.. Complaints()];
        foreach (string complaint in complaints) Console.WriteLine($"WRONG: {complaint}");
        Console.WriteLine(complaints.Length == 0 ? "soak passed" : "soak FAILED");
        return complaints.Length == 0;
    }

    private IEnumerable<string> Complaints()
    {
        if (ledger.Open is { Count: > 0 } lost) yield return $"{lost.Count} messages were lost and not reported: {string.Join(", ", lost.Order(StringComparer.Ordinal).Take(Shown))}";
        foreach (string hang in ledger.Hangs.Take(Shown)) yield return $"hung: {hang}";
        if (!allClientsEnded) yield return "a client did not come to its end, or failed";
        if (memory.HasGrown) yield return "memory has grown";
    }
}
