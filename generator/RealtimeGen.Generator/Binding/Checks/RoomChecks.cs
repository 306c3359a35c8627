using System.Globalization;
using RealtimeGen.Generator.Binding.Constraints;
using RealtimeGen.Generator.Binding.Views;
using RealtimeGen.Generator.Model.Constraints;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Binding.Checks;

/// <summary>More items or members demanded than a closed schema has room for.</summary>
internal static class RoomChecks
{
    public static void Run(View view, ConstraintBuilder constraints, Problems problems)
    {
        if (Largest(view, "minItems") is { } items) Check(items, ItemsIn(constraints.Own(view)), "item", "array", problems);
        if (Largest(view, "minProperties") is { } members) Check(members, MembersIn(constraints.Own(view)), "member", "object", problems);
    }

    private static (Place Place, CountKeyword Count)? Largest(View view, string keyword)
    {
        (Place, CountKeyword)[] all = [.. view.All<CountKeyword>(keyword).OrderByDescending(c => c.Keyword.Value)];
        return all.Length == 0 ? null : all[0];
    }

    private static void Check((Place Place, CountKeyword Count) demand, long? room, string unit, string subject, Problems problems)
    {
        if (room is not { } most || demand.Count.Value <= most) return;
        string least = demand.Count.Value.ToString(CultureInfo.InvariantCulture);
        string units = most == 1 ? "1 " + unit : most.ToString(CultureInfo.InvariantCulture) + " " + unit + "s";
        string contradiction = $"'{demand.Count.Name}' is {least}, but the schema has room for {units}, so no {subject} is valid";
        problems.Add(demand.Place, demand.Count.Name, "RTG1011", contradiction);
    }

    /// <summary>Null where there is no end.</summary>
    private static long? ItemsIn(ConstraintSet demands) => demands.Constraints
        .OfType<Items>()
        .Where(items => items.Rest is { IsImpossible: true } || items.Prefix.Any(p => p.IsImpossible))
        .Select(items => (long?)items.Prefix.TakeWhile(p => !p.IsImpossible).Count())
        .Min();

    private static long? MembersIn(ConstraintSet demands) => demands.Constraints
        .OfType<Members>()
        .Where(members => members is { ClosedBy: not null, Patterns.Count: 0 })
        .Select(members => (long?)members.Named.Count(m => !m.Value.IsImpossible))
        .Min();
}
