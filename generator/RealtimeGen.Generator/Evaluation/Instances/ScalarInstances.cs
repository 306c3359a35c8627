using RealtimeGen.Generator.Model;
using RealtimeGen.Generator.Schema;

namespace RealtimeGen.Generator.Evaluation.Instances;

/// <summary>A value of which only the possible types are known.</summary>
/// <param name="types"><see cref="JsonTypes.Any"/> where nothing is known.</param>
internal sealed class UnknownInstance(InstanceSource source, JsonTypes types = JsonTypes.Any) : Instance(source)
{
    public override JsonTypes Types { get; } = types;

    public override bool IsKnown => Types == JsonTypes.Null;

    public override string Description => Types == JsonTypes.Null ? "null" : "unknown";
}

internal sealed class NullInstance(InstanceSource source) : Instance(source)
{
    public override JsonTypes Types => JsonTypes.Null;

    public override string Description => "null";
}

internal sealed class BooleanInstance(InstanceSource source, bool value) : Instance(source)
{
    public bool Value { get; } = value;

    public override JsonTypes Types => JsonTypes.Boolean;

    public override string Description => Value ? "true" : "false";
}

/// <param name="text">As written: a valid JSON number of any size and precision.</param>
internal sealed class NumberInstance(InstanceSource source, string text) : Instance(source)
{
    public string Text { get; } = text;

    public ExactNumber Value { get; } = ExactNumber.Parse(text);

    public override JsonTypes Types => Value.IsWhole ? JsonTypes.Integer : JsonTypes.Fraction;

    public override string Description => Text;
}

/// <param name="value">Unescaped.</param>
/// <param name="document">The JSON text in which it is written at its span; null where it is not written as JSON.</param>
internal class StringInstance(InstanceSource source, string value, string? document = null) : Instance(source)
{
    public string Value { get; } = value;

    public override JsonTypes Types => JsonTypes.String;

    public override string Description => document?.Substring(Source.Span.Start, Source.Span.Length) ?? JsonText.OfString(Value);
}

/// <summary>The name of a member, as a string of its own.</summary>
internal sealed class NameInstance(InstanceSource source, string value) : StringInstance(source, value);
