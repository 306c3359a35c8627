using System.Globalization;

namespace RealtimeGen.Generator.Binding.Naming;

/// <summary>The names taken in one scope. A clash with a reserved name gets the suffix <c>Value</c>, any other clash a number.</summary>
internal sealed class NameTable(IEnumerable<string>? reserved = null, StringComparer? comparer = null)
{
    private readonly HashSet<string> _reserved = new(reserved ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(comparer ?? StringComparer.Ordinal);

    /// <summary>The next number to try for a stem: thousands of names may clash in one.</summary>
    private readonly Dictionary<string, int> _numbers = new(comparer ?? StringComparer.Ordinal);

    public string Claim(string name)
    {
        string candidate = name;
        if (_reserved.Contains(candidate)) candidate += "Value";
        if (!_reserved.Contains(candidate) && _taken.Add(candidate)) return candidate;
        string stem = candidate;
        int number = _numbers.TryGetValue(stem, out int next) ? next : 2;
        do candidate = stem + number++.ToString(CultureInfo.InvariantCulture);
        while (_reserved.Contains(candidate) || !_taken.Add(candidate));
        _numbers[stem] = number;
        return candidate;
    }
}
