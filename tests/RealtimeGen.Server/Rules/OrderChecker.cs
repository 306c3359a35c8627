using System.Reflection;
using RealtimeGen.Server.Playing;

namespace RealtimeGen.Server.Rules;

/// <summary>Holds a conversation to all rules.</summary>
internal static class OrderChecker
{
    public static IReadOnlyList<Type> Rules { get; } =
        [.. Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>What is broken: the rule, what it says, and where.</summary>
    public static IReadOnlyList<string> Check(IEnumerable<Entry> timeline)
    {
        Rule[] rules = [.. Rules.Select(type => (Rule)Activator.CreateInstance(type)!)];
        foreach (Entry entry in timeline)
        {
            foreach (Rule rule in rules) Tell(rule, entry);
        }

        return [.. rules.SelectMany(rule => rule.Violations.Select(violation => $"{rule.GetType().Name} ({rule.Sentence}): {violation}"))];
    }

    private static void Tell(Rule rule, Entry entry)
    {
        switch (entry)
        {
            case Entry.FromClient client: rule.Sent(client.Event, client.Json); break;
            case Entry.FromServer server: rule.Received(server.Event); break;
            default: rule.Paused(); break;
        }
    }
}
