using RealtimeGen.Generator.Model;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>Whether an object has a member.</summary>
internal enum Presence
{
    Absent,
    Maybe,
    Present,
}

/// <param name="NameSource">Where the name stands, with both quotes in JSON.</param>
/// <param name="Value">What it holds if it is there.</param>
internal sealed record InstanceMember(string Name, InstanceSource NameSource, Instance Value, Presence Presence = Presence.Present);

/// <param name="head">What opens it: the brace in JSON, the type's name in a C# object creation.</param>
/// <param name="members">Each name once.</param>
/// <param name="isOpen">True where it may have members that are not listed.</param>
/// <param name="isTyped">True where every name is that of a property of a generated type.</param>
internal sealed class ObjectInstance(
    InstanceSource source, InstanceSource head, ImmutableArray<InstanceMember> members, bool isOpen = false, bool isTyped = false) : Instance(source)
{
    /// <summary>From this many members on, names are found by hash.</summary>
    private const int Many = 8;

    private Dictionary<string, InstanceMember>? _byName;

    public InstanceSource Head { get; } = head;

    public ImmutableArray<InstanceMember> Members { get; } = members;

    public bool IsOpen { get; } = isOpen;

    public override JsonTypes Types => JsonTypes.Object;

    public override bool IsKnown { get; } = !isOpen && members.All(static member => member.Presence != Presence.Maybe && member.Value.IsKnown);

    public bool IsTyped { get; } = isTyped;

    public override bool HasFreeNames { get; } = !isTyped || members.Any(static member => member.Value.HasFreeNames);

    public override string Description => "an object";

    /// <summary>The member as listed, be it absent or not; null where it is not listed.</summary>
    public InstanceMember? Find(string name)
    {
        if (Members.Length >= Many)
        {
            _byName ??= Members.ToDictionary(static member => member.Name, StringComparer.Ordinal);
            return _byName.TryGetValue(name, out InstanceMember? found) ? found : null;
        }

        foreach (InstanceMember member in Members)
        {
            if (member.Name == name) return member;
        }

        return null;
    }

    public Presence PresenceOf(string name) => Find(name)?.Presence ?? (IsOpen ? Presence.Maybe : Presence.Absent);
}
