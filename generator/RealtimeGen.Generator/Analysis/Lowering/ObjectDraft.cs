using RealtimeGen.Generator.Evaluation.Instances;

namespace RealtimeGen.Generator.Analysis.Lowering;

/// <summary>An object while its members are collected. What is set later counts.</summary>
internal sealed class ObjectDraft(ModelMembers members)
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, InstanceMember> _byName = new(StringComparer.Ordinal);

    public ModelMembers Declared { get; } = members;

    /// <summary>True where it may have members that nobody listed.</summary>
    public bool IsOpen { get; set; }

    public InstanceMember? Find(string name) => _byName.TryGetValue(name, out InstanceMember? member) ? member : null;

    public void Set(InstanceMember member)
    {
        if (!_byName.ContainsKey(member.Name)) _order.Add(member.Name);
        _byName[member.Name] = member;
    }

    public void SetAll(ObjectInstance instance)
    {
        foreach (InstanceMember member in instance.Members) Set(member);
        IsOpen |= instance.IsOpen;
    }

    /// <param name="source">Of the whole expression.</param>
    /// <param name="head">What a missing member is reported at.</param>
    public ObjectInstance ToInstance(InstanceSource source, InstanceSource head)
    {
        ImmutableArray<InstanceMember>.Builder members = ImmutableArray.CreateBuilder<InstanceMember>(_order.Count);
        bool isTyped = true;
        foreach (string name in _order)
        {
            members.Add(_byName[name]);
            isTyped &= Declared.Find(name) is not null;
        }

        return new ObjectInstance(source, head, members.MoveToImmutable(), IsOpen, isTyped);
    }
}
