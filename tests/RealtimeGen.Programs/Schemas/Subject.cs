using RealtimeGen.Harness;
using RealtimeGen.Programs.Agents;

namespace RealtimeGen.Programs.Schemas;

/// <summary>A type whose values programs make, and its schema.</summary>
internal sealed class Subject
{
    public static readonly IReadOnlyList<Subject> All =
    [
        new(typeof(OpenAI.Beta.RealtimeSession), "beta", "session.schema.json", ""),
        new(typeof(OpenAI.Ga.RealtimeSession), "ga", "session.schema.json", ""),
        new(typeof(OpenAI.Ga.ClientEvent), "ga", "events.schema.json", "/$defs/ClientEvent"),
        new(typeof(Agent), "agents", "agent.schema.json", ""),
    ];

    private Subject(Type type, string folder, string file, string pointer)
    {
        Type = type;
        Schemas = new SchemaSet(folder);
        Place = Schemas.At(file, pointer);
        Emitted = EmittedType.Of(type);
    }

    public Type Type { get; }

    public EmittedType Emitted { get; }

    public SchemaSet Schemas { get; }

    public SchemaPlace Place { get; }
}
