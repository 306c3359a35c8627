using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>Equality of JSON (draft 2020-12 core, 4.2.2): numbers by value, members in any order.</summary>
internal static class InstanceEquality
{
    /// <summary>Of instances that are wholly known.</summary>
    public static readonly IEqualityComparer<Instance> OfKnown = new KnownComparer();

    public static Verdict Equal(Instance instance, JsonValue value)
    {
        if ((instance.Types & JsonValueType.Of(value)) == 0) return Verdict.Invalid;
        return (instance, value) switch
        {
            (NullInstance, JsonNull) => Verdict.Valid,
            (BooleanInstance known, JsonBoolean boolean) => Verdicts.Of(known.Value == boolean.Value),
            (NumberInstance known, JsonNumber number) => Verdicts.Of(known.Value == ExactNumber.Parse(number.Text)),
            (StringInstance known, JsonString text) => Verdicts.Of(known.Value == text.Value),
            (ArrayInstance known, JsonArray array) => Equal(known, array),
            (ObjectInstance known, JsonObject @object) => Equal(known, @object),
            _ => instance.IsKnown ? Verdict.Valid : Verdict.Undecided,
        };
    }

    private static Verdict Equal(ArrayInstance known, JsonArray array)
    {
        if (known.Count > array.Items.Count || (!known.IsOpen && known.Count < array.Items.Count)) return Verdict.Invalid;
        Verdict verdict = known.IsOpen ? Verdict.Undecided : Verdict.Valid;
        for (int i = 0; i < known.Items.Length && verdict != Verdict.Invalid; i++) verdict = verdict.And(Equal(known.Items[i], array.Items[i]));
        return verdict;
    }

    private static Verdict Equal(ObjectInstance known, JsonObject @object)
    {
        Verdict verdict = known.IsOpen ? Verdict.Undecided : Verdict.Valid;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonMember member in @object.Members)
        {
            names.Add(member.Name);
            Verdict one = known.PresenceOf(member.Name) switch
            {
                Presence.Absent => Verdict.Invalid,
                Presence.Present => Equal(known.Find(member.Name)!.Value, member.Value),
                _ when known.Find(member.Name) is { } listed => Equal(listed.Value, member.Value).And(Verdict.Undecided),
                _ => Verdict.Undecided,
            };
            verdict = verdict.And(one);
            if (verdict == Verdict.Invalid) return verdict;
        }

        foreach (InstanceMember member in known.Members)
        {
            if (member.Presence == Presence.Absent || names.Contains(member.Name)) continue;
            verdict = verdict.And(member.Presence == Presence.Present ? Verdict.Invalid : Verdict.Undecided);
        }

        return verdict;
    }

    private sealed class KnownComparer : IEqualityComparer<Instance>
    {
        public bool Equals(Instance left, Instance right) => (left, right) switch
        {
            (BooleanInstance a, BooleanInstance b) => a.Value == b.Value,
            (NumberInstance a, NumberInstance b) => a.Value == b.Value,
            (StringInstance a, StringInstance b) => a.Value == b.Value,
            (ArrayInstance a, ArrayInstance b) => a.Count == b.Count && a.Items.SequenceEqual(b.Items, this),
            (ObjectInstance a, ObjectInstance b) => MembersOf(a).Count() == MembersOf(b).Count() && MembersOf(a).All(member => Has(b, member)),
            _ => left.Types == JsonTypes.Null && right.Types == JsonTypes.Null,
        };

        public int GetHashCode(Instance instance)
        {
            int hash = (int)instance.Types;
            unchecked
            {
                switch (instance)
                {
                    case BooleanInstance boolean: hash += boolean.Value ? 1 : 0; break;
                    case NumberInstance number: hash = number.Value.GetHashCode(); break;
                    case StringInstance text: hash = StringComparer.Ordinal.GetHashCode(text.Value); break;
                    case ArrayInstance array:
                        foreach (Instance item in array.Items) hash = (hash * 31) + GetHashCode(item);
                        break;
                    case ObjectInstance @object:
                        // A sum, since the order of members is of no account.
                        foreach (InstanceMember member in MembersOf(@object))
                            hash += (StringComparer.Ordinal.GetHashCode(member.Name) * 397) ^ GetHashCode(member.Value);
                        break;
                }
            }

            return hash;
        }

        private bool Has(ObjectInstance instance, InstanceMember member) =>
            instance.Find(member.Name) is { Presence: Presence.Present } found && Equals(found.Value, member.Value);

        private static IEnumerable<InstanceMember> MembersOf(ObjectInstance instance) =>
            instance.Members.Where(static member => member.Presence == Presence.Present);
    }
}
