namespace RealtimeGen.Programs.Printing;

/// <summary>What printing may do, and the declarations that it needs beside the expression.</summary>
internal sealed class Surroundings(Random random)
{
    private readonly List<string> _constants = [];
    private int _parameters;

    public Random Random { get; } = random;

    /// <summary>Whether parts may be such that no analyzer can know them.</summary>
    public bool HasUnknowns { get; init; }

    /// <summary>Values that an analyzer must know: their own type, constant, members or items, not what is in these.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>The value, if any, that is to stand within the text of a JSON literal.</summary>
    public string? InLiteral { get; init; }

    /// <summary>Whether C# could not say it otherwise.</summary>
    public bool IsJsonOnly { get; init; }

    /// <summary>Whether what must be known has come to stand where an analyzer does not look.</summary>
    public bool HidesFault { get; set; }

    public IReadOnlyList<string> Constants => _constants;

    public bool OneIn(int n) => Random.Next(n) == 0;

    /// <summary>Declares a constant and returns its name.</summary>
    public string Constant(string type, string value)
    {
        string name = $"C{_constants.Count}";
        _constants.Add($"private const {type} {name} = {value};");
        return name;
    }

    /// <summary>A name for a lambda's parameter that no other has.</summary>
    public string Parameter() => $"b{_parameters++}";

    /// <summary>Whether the value, and all in it, may be hidden.</summary>
    public bool MayHide(string pointer) =>
        HasUnknowns && !Known.Any(known => Pointers.IsIn(known, pointer)) && (InLiteral is null || !Pointers.IsIn(InLiteral, pointer));

    /// <summary>Whether anything in it must be known.</summary>
    public bool HasKnown(string pointer) => Known.Any(known => Pointers.IsIn(known, pointer));

    /// <summary>Whether it may have members or items that are not known.</summary>
    public bool MayBeOpen(string pointer) => HasUnknowns && !Known.Contains(pointer);
}
