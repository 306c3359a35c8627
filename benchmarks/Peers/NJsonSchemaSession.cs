using System.Text;
using NJsonSchema;
using RealtimeGen.Benchmarks.Documents;

namespace RealtimeGen.Benchmarks.Peers;

/// <summary>The same schema interpreted by NJsonSchema, from UTF-8 as it comes from the wire.</summary>
internal static class NJsonSchemaSession
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(ProjectedSchema.Of(Resource.Read("session.schema.json"))).GetAwaiter().GetResult();

    public static bool IsValid(ReadOnlySpan<byte> utf8Json) => Schema.Validate(Encoding.UTF8.GetString(utf8Json)).Count == 0;
}
