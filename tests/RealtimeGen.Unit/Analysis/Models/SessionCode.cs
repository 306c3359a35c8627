namespace RealtimeGen.Unit.Analysis.Models;

/// <summary>Types whose schemas demand something of every kind.</summary>
internal static class SessionCode
{
    public const string Schema = """
        {
          "title": "Session",
          "type": "object",
          "properties": {
            "kind": { "const": "session" },
            "id": { "type": "string", "pattern": "^s_[a-z]+$", "maxLength": 8 },
            "voice": { "enum": ["alloy", "ash", "verse"] },
            "model": { "anyOf": [{ "type": "string" }, { "enum": ["small", "large"] }] },
            "speed": { "type": "number", "minimum": 0.25, "maximum": 1.5 },
            "retries": { "type": "integer", "minimum": 0, "maximum": 5 },
            "temperature": { "type": ["number", "null"], "minimum": 0.6, "maximum": 1.2 },
            "note": { "type": ["string", "null"], "minLength": 2 },
            "max_tokens": { "anyOf": [{ "type": "integer", "minimum": 1 }, { "const": "inf" }] },
            "choice": { "anyOf": [{ "enum": ["auto", "none"] }, { "$ref": "#/$defs/Tool" }] },
            "detection": {
              "oneOf": [
                {
                  "type": "object",
                  "properties": { "type": { "const": "server" }, "threshold": { "type": "number", "maximum": 1 } },
                  "required": ["type"]
                },
                { "type": "object", "properties": { "type": { "const": "semantic" }, "eagerness": { "enum": ["low", "high"] } }, "required": ["type"] },
                { "type": "null" }
              ]
            },
            "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" }, "maxItems": 2 },
            "tags": { "type": "array", "items": { "type": "string", "minLength": 1 }, "uniqueItems": true },
            "labels": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 4 } },
            "limits": {
              "type": "object",
              "properties": { "soft": { "type": "integer" }, "hard": { "type": "integer" } },
              "additionalProperties": false,
              "dependentRequired": { "soft": ["hard"] }
            },
            "extra": { "type": ["integer", "array", "object", "string", "boolean"], "minimum": 3, "maxItems": 1 }
          },
          "required": ["id"],
          "$defs": {
            "Tool": {
              "type": "object",
              "properties": { "name": { "type": "string", "minLength": 2 }, "strict": { "const": true } },
              "required": ["name"]
            }
          }
        }
        """;

    public static AnalyzedCode Types { get; } = AnalyzedCode.With(Schema, "session.schema.json");
}
