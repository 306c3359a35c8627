using System.Globalization;
using System.Text;

namespace RealtimeGen.Generator.Patterns;

/// <summary>A set of Unicode code points, and its .NET regular expression, which sees UTF-16 code units.</summary>
internal sealed class CodePointSet
{
    private const int Last = 0x10FFFF;
    private const int FirstAstral = 0x10000;
    private const int FirstSurrogate = 0xD800;
    private const int LastSurrogate = 0xDFFF;
    private const int PairsPerHigh = 0x400;
    private const int LowStart = 0xDC00;

    private readonly SortedSet<(int First, int Last)> _ranges = [];

    public static CodePointSet Of(params (int First, int Last)[] ranges)
    {
        CodePointSet set = new();
        foreach ((int first, int last) in ranges) set.Add(first, last);
        return set;
    }

    public void Add(int first, int last) => _ranges.Add((first, last));

    public void Add(CodePointSet other)
    {
        foreach ((int first, int last) in other._ranges) Add(first, last);
    }

    /// <summary>Every other code point but the surrogates, which no text has by themselves.</summary>
    public CodePointSet Complement()
    {
        CodePointSet rest = new();
        int next = 0;
        foreach ((int first, int last) in _ranges.Append((FirstSurrogate, LastSurrogate)).OrderBy(r => r))
        {
            if (first > next) rest.Add(next, first - 1);
            next = Math.Max(next, last + 1);
        }

        if (next <= Last) rest.Add(next, Last);
        return rest;
    }

    /// <summary>An expression that matches one code point of the set.</summary>
    public string ToRegex()
    {
        StringBuilder plane = new();
        List<string> alternatives = [];
        foreach ((int first, int last) in _ranges)
        {
            if (first < FirstAstral) Append(plane, first, Math.Min(last, FirstAstral - 1));
            if (last >= FirstAstral) alternatives.AddRange(Pairs(Math.Max(first, FirstAstral), last));
        }

        if (plane.Length > 0) alternatives.Insert(0, $"[{plane}]");
        return alternatives.Count switch
        {
            0 => "(?!)",
            1 when plane.Length > 0 => alternatives[0],
            _ => $"(?:{string.Join("|", alternatives)})",
        };
    }

    /// <summary>The inside of a class over code units, for sets without astral code points.</summary>
    public string ToClassContent()
    {
        StringBuilder content = new();
        foreach ((int first, int last) in _ranges)
        {
            if (first < FirstAstral) Append(content, first, Math.Min(last, FirstAstral - 1));
        }

        return content.ToString();
    }

    public static string Unit(int unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        ? ((char)unit).ToString()
        : "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);

    private static void Append(StringBuilder content, int first, int last)
    {
        content.Append(Unit(first));
        if (last > first) content.Append(last > first + 1 ? "-" : "").Append(Unit(last));
    }

    /// <summary>High surrogates whose low ones are all in the range share an alternative.</summary>
    private static IEnumerable<string> Pairs(int first, int last)
    {
        int whole = -1;
        for (int block = first / PairsPerHigh * PairsPerHigh; block <= last; block += PairsPerHigh)
        {
            int from = Math.Max(first, block), to = Math.Min(last, block + PairsPerHigh - 1);
            bool isWhole = from == block && to == block + PairsPerHigh - 1;
            if (isWhole && whole < 0) whole = block;
            if (!isWhole && whole >= 0)
            {
                yield return Wholes(whole, block - PairsPerHigh);
                whole = -1;
            }

            if (!isWhole) yield return Unit(High(block)) + Range(Low(from), Low(to));
        }

        if (whole >= 0) yield return Wholes(whole, last);
    }

    private static string Wholes(int first, int last) => Range(High(first), High(last)) + Range(LowStart, LastSurrogate);

    private static string Range(int first, int last)
    {
        StringBuilder content = new();
        Append(content, first, last);
        return $"[{content}]";
    }

    private static int High(int codePoint) => FirstSurrogate + ((codePoint - FirstAstral) / PairsPerHigh);

    private static int Low(int codePoint) => LowStart + ((codePoint - FirstAstral) % PairsPerHigh);
}
