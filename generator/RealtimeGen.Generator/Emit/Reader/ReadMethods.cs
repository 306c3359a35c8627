using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Reader;

/// <summary>A private method of a codec that reads a list, a map, or a value that is checked ahead.</summary>
/// <param name="Result">The type of its out parameter.</param>
/// <param name="Checks">False where the value was checked before.</param>
internal sealed record ReadMethod(string Name, ReadSlot Slot, string Result, bool Checks);

/// <summary>The private read methods of one codec.</summary>
internal sealed class ReadMethods
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { ObjectReader.TolerantMethod };
    private readonly Queue<ReadMethod> _pending = new();

    public ReadMethods(TypeModel type)
    {
        // Properties first: a list's items must not take the name of another property's method.
        if (type is not ObjectModel model) return;
        foreach (PropertyModel property in model.Properties) Name(property.Name);
    }

    public string Call(ReadSlot slot, string result, bool checks)
    {
        string name = Name(slot.Name);
        if (_taken.Add("called " + name)) _pending.Enqueue(new ReadMethod(name, slot, result, checks));
        return name;
    }

    /// <summary>The next method that was called and not yet printed.</summary>
    public ReadMethod? Next() => _pending.Count == 0 ? null : _pending.Dequeue();

    private string Name(string slot)
    {
        if (_names.TryGetValue(slot, out string? name)) return name;
        name = "Read" + slot;
        for (int i = 2; !_taken.Add(name); i++) name = $"Read{slot}{CSharpLiteral.Integer(i)}";
        _names.Add(slot, name);
        return name;
    }
}
