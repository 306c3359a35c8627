namespace RealtimeGen.Unit.Analysis;

/// <summary>Types with one of everything that builders and three-state members can do.</summary>
internal static class AgentCode
{
    public static AnalyzedCode Types { get; } = AnalyzedCode.With(
        """
        {
          "title": "Agent",
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "voice": { "enum": ["alloy", "ash", "verse"] },
            "speed": { "type": "number", "minimum": 0.25, "maximum": 1.5 },
            "temperature": { "type": ["number", "null"] },
            "retries": { "type": ["integer", "null"] },
            "started": { "type": ["string", "null"], "format": "date-time" },
            "detection": {
              "oneOf": [
                { "type": "object", "properties": { "type": { "const": "server" }, "threshold": { "type": "number" } }, "required": ["type"] },
                { "type": "object", "properties": { "type": { "const": "semantic" } }, "required": ["type"] },
                { "type": "null" }
              ]
            },
            "tools": { "type": "array", "items": { "$ref": "#/$defs/Tool" } },
            "extra": true
          },
          "required": ["name"],
          "$defs": {
            "Tool": { "type": "object", "properties": { "name": { "type": "string" }, "note": { "type": "string" } }, "required": ["name"] }
          }
        }
        """);
}
