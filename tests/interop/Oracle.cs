using System.Text.Json.Nodes;
using RealtimeGen.Interop.Faults;
using RealtimeGen.Interop.Limits;
using RealtimeGen.Interop.Published;
using RealtimeGen.Interop.Random;
using RealtimeGen.Interop.Values;
using RealtimeGen.Interop.Values.Beta;
using RealtimeGen.Interop.Values.Ga;

namespace RealtimeGen.Interop;

/// <summary>All events of these tests in one file, and what one run of the compiler says of them.</summary>
internal sealed class Oracle
{
    private static readonly Lazy<Oracle> Run = new(static () => new Oracle());

    private readonly TypedConstants _constants = new();

    private Oracle()
    {
        Seed = TestSeed.Of("INTEROP_SEED");
        Values = [.. Held(Events(Seed), value => Literal.Of(value.Json, Limits(value.Union)), value => value.Union)];
        Faults = [.. Held(GaFaults.All.Concat(BetaFaults.All), fault => Parse(fault.Event).ToJsonString(), fault => fault.Union)];
        Bare = [.. Held(AllLimits, limit => Literal.Of(Parse(limit.Example), []), limit => limit.Union)];
        Covered = [.. Held(AllLimits.Where(limit => limit.Kind != LimitKind.Event), limit => Literal.Of(Parse(limit.Example), [limit]), limit => limit.Union)];
        _constants.Compile();
    }

    /// <summary>The answers; the first to ask waits for the compiler, for some seconds.</summary>
    public static Oracle Answers => Run.Value;

    public static IReadOnlyList<Limit> AllLimits { get; } = [.. GaClientLimits.All, .. GaServerLimits.All, .. BetaClientLimits.All, .. BetaServerLimits.All];

    public int Seed { get; }

    /// <summary>Events that our types wrote, but for what the published types cannot say.</summary>
    public IReadOnlyList<(Value Value, int Line)> Values { get; }

    public IReadOnlyList<(Fault Fault, int Line)> Faults { get; }

    /// <summary>The example of each limit, as it is.</summary>
    public IReadOnlyList<(Limit Limit, int Line)> Bare { get; }

    /// <summary>The example of each limit, but for what the limit is about.</summary>
    public IReadOnlyList<(Limit Limit, int Line)> Covered { get; }

    public IReadOnlyList<TypeScriptError> Errors(int line) => _constants.Errors(line);

    /// <summary>Events of every origin; those of random ones with this seed.</summary>
    public static IEnumerable<Value> Events(int seed)
    {
        RandomEvents random = new(seed);
        return GaEvents.All()
            .Concat(BetaEvents.All())
            .Concat(EventUnion.All.SelectMany(SampleLines.Of))
            .Concat(PublishedExamples.All())
            .Concat(ServedEvents.All())
            .Concat(EventUnion.All.SelectMany(union => random.Of(union, 5, 120)))
            .Where(value => !AllLimits.Any(limit => limit.Union == value.Union && limit.Kind == LimitKind.Event && limit.Covers(value.Type)));
    }

    private static IEnumerable<Limit> Limits(EventUnion union) => AllLimits.Where(limit => limit.Union == union);

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    private IEnumerable<(T Item, int Line)> Held<T>(IEnumerable<T> items, Func<T, string> literal, Func<T, EventUnion> union) =>
        items.Select(item => (item, _constants.Add(union(item), literal(item))));
}
