using System.Globalization;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>The names taken in one scope. A clash with a reserved name gets the suffix <c>Value</c>, any other clash a number.</summary>
internal sealed class NameTable(IEnumerable<string>? reserved = null, StringComparer? comparer = null)
{
    private readonly HashSet<string> _reserved = new(reserved ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(comparer ?? StringComparer.Ordinal);

    public string Claim(string name)
    {
        string candidate = name;
        if (_reserved.Contains(candidate)) candidate += "Value";
        string stem = candidate;
        for (int number = 2; _reserved.Contains(candidate) || !_taken.Add(candidate); number++)
            candidate = stem + number.ToString(CultureInfo.InvariantCulture);
        return candidate;
    }
}
