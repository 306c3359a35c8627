namespace RealtimeGen.Testing.Session;

/// <summary>What is wrong with a client's event, in the terms of the service's <c>error</c> event.</summary>
/// <param name="Code">For programs: <c>invalid_value</c>, <c>unknown_parameter</c>, ...</param>
/// <param name="Message">For people.</param>
/// <param name="Param">Path of the member at fault, such as <c>session.turn_detection.threshold</c>.</param>
internal sealed record Refusal(string Code, string Message, string? Param)
{
    public const string Type = "invalid_request_error";

    public static Refusal MissingParameter(string param) => new("missing_required_parameter", $"Missing required parameter: '{param}'.", param);

    public static Refusal UnknownParameter(string param) => new("unknown_parameter", $"Unknown parameter: '{param}'.", param);

    public static Refusal InvalidType(string param, string demand) => new("invalid_type", $"Invalid type for '{param}': {demand}.", param);

    public static Refusal InvalidValue(string param, string demand) => new("invalid_value", $"Invalid value for '{param}': {demand}.", param);

    public static Refusal Fixed(string param) => InvalidValue(param, "cannot change once the session has started");

    /// <summary>The event is right, for clients over WebRTC or SIP.</summary>
    public static Refusal NotOverWebSocket(string type) =>
        new("invalid_value", $"Invalid value for 'type': '{type}' is for WebRTC and SIP, where the server plays the audio.", "type");

    /// <summary>The beta protocol changes each kind of session by an event of its own.</summary>
    public static Refusal OfAnotherSession(string type) =>
        new("invalid_value", $"Invalid value for 'type': '{type}' is for sessions of another kind.", "type");
}
