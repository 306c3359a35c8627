using Microsoft.CodeAnalysis.Text;
using RealtimeGen.Generator.Evaluation.Instances;
using RealtimeGen.Generator.Model;

namespace RealtimeGen.Unit.Evaluation;

/// <summary>Known instances, and the same with parts made unknown.</summary>
internal sealed class RandomInstances(Random random)
{
    public static readonly string[] Names = ["a", "b", "c", "ab"];

    public static readonly string[] Numbers = ["0", "1", "1.0", "2", "3", "1.5", "-1"];

    private static readonly InstanceSource Nowhere = new(null, new TextSpan(0, 0));

    public Instance Known(int depth) => random.Next(depth <= 0 ? 4 : 8) switch
    {
        0 => new NullInstance(Nowhere),
        1 => new BooleanInstance(Nowhere, random.Next(2) == 0),
        2 => new NumberInstance(Nowhere, Numbers[random.Next(Numbers.Length)]),
        3 => new StringInstance(Nowhere, Names[random.Next(Names.Length)]),
        4 or 5 => new ArrayInstance(Nowhere, Nowhere, [.. Enumerable.Range(0, random.Next(4)).Select(_ => Known(depth - 1))]),
        _ => new ObjectInstance(
            Nowhere, Nowhere, [.. Names.Where(_ => random.Next(2) == 0).Select(name => new InstanceMember(name, Nowhere, Known(depth - 1)))]),
    };

    /// <summary>What could turn out to be <paramref name="known"/>.</summary>
    public Instance Hide(Instance known)
    {
        if (random.Next(6) == 0) return new UnknownInstance(Nowhere, known.Types | (JsonTypes)random.Next((int)JsonTypes.Any + 1));
        return known switch
        {
            ArrayInstance array => Hide(array),
            ObjectInstance @object => Hide(@object),
            _ => known,
        };
    }

    private ArrayInstance Hide(ArrayInstance array)
    {
        Instance[] items = [.. array.Items.Select(Hide)];
        if (random.Next(3) != 0) return new ArrayInstance(Nowhere, Nowhere, [.. items]);
        int placed = random.Next(items.Length + 1);
        IEnumerable<Instance> later = items.Skip(placed).Where(_ => random.Next(2) == 0);
        return new ArrayInstance(Nowhere, Nowhere, [.. items.Take(placed)], isOpen: true, [.. later]);
    }

    private ObjectInstance Hide(ObjectInstance instance)
    {
        bool isOpen = random.Next(3) == 0;
        List<InstanceMember> members = [];
        foreach (string name in Names)
        {
            InstanceMember? member = instance.Find(name);
            if (member is not null && isOpen && random.Next(3) == 0) continue;
            bool isMaybe = random.Next(4) == 0;
            if (member is not null) members.Add(member with { Value = Hide(member.Value), Presence = isMaybe ? Presence.Maybe : Presence.Present });
            else if (isMaybe) members.Add(new InstanceMember(name, Nowhere, Hide(Known(1)), Presence.Maybe));
            else if (random.Next(3) == 0) members.Add(new InstanceMember(name, Nowhere, new NullInstance(Nowhere), Presence.Absent));
        }

        return new ObjectInstance(Nowhere, Nowhere, [.. members], isOpen);
    }
}
