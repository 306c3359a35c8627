using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using RealtimeGen.Harness;

namespace RealtimeGen.Fixes;

/// <summary>Generated types as a package would bring them, with what they need.</summary>
internal static class AgentTypes
{
    private const string Schema =
        """
        {
          "title": "Agent",
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "voice": { "enum": ["alloy", "ash", "verse"] },
            "speed": { "type": "number", "minimum": 0.25, "maximum": 1.5 },
            "retries": { "type": "integer", "maximum": 5 },
            "temperature": { "type": ["number", "null"], "maximum": 1.2 },
            "pitch": { "type": "number" },
            "price": { "type": "number", "format": "decimal", "maximum": 0.1 },
            "language": { "enum": ["de", "en", null] },
            "detection": {
              "oneOf": [
                { "type": "object", "properties": { "type": { "const": "server" }, "threshold": { "type": "number" } }, "required": ["type", "threshold"] },
                { "type": "object", "properties": { "type": { "const": "semantic" } }, "required": ["type"] },
                { "type": "null" }
              ]
            },
            "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
            "extra": true
          },
          "required": ["name"],
          "dependentRequired": { "pitch": ["voice"] },
          "$defs": {
            "Tool": {
              "type": "object",
              "properties": { "name": { "type": "string" }, "kind": { "enum": ["fast", "slow"] }, "note": { "type": "string" } },
              "required": ["name", "kind"]
            },
            "Everything": {
              "type": "object",
              "properties": {
                "text": { "type": "string" },
                "flag": { "type": "boolean" },
                "count": { "type": "integer" },
                "kind": { "enum": ["fast", "slow"] },
                "tool": { "$ref": "#/$defs/Tool" },
                "choice": {
                  "oneOf": [
                    { "type": "object", "properties": { "type": { "const": "a" }, "x": { "type": "string" } }, "required": ["type", "x"] },
                    { "type": "object", "properties": { "type": { "const": "b" } }, "required": ["type"] }
                  ]
                },
                "limit": { "oneOf": [{ "type": "integer" }, { "const": "inf" }] },
                "list": { "type": "array", "items": { "type": "string" } },
                "map": { "type": "object", "additionalProperties": { "type": "string" } },
                "raw": true,
                "when": { "type": "string", "format": "date-time" },
                "site": { "type": "string", "format": "uri" },
                "maybe": { "type": ["string", "null"] }
              },
              "required": ["text", "flag", "count", "kind", "tool", "choice", "limit", "list", "map", "raw", "when", "site", "maybe"]
            }
          }
        }
        """;

    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All, MetadataReference.CreateFromFile(typeof(IJsonModel<>).Assembly.Location), MetadataReference.CreateFromImage(Image()),
    ];

    private static ImmutableArray<byte> Image()
    {
        using MemoryStream image = new();
        Assert.True(GeneratorRun.Of(new SchemaText(GeneratorRun.ProjectDirectory + "agent.schema.json", Schema)).Output.Emit(image).Success);
        return [.. image.ToArray()];
    }
}
