namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>How a value is checked and consumed from within a method over <c>json</c> and <c>sink</c>.</summary>
/// <param name="Expression">A call whose result says whether to go on, with <c>json</c> and <c>sink</c> as its arguments; null where nothing is demanded.</param>
/// <param name="OrNull">True where null is valid besides.</param>
internal readonly record struct CheckCall(string? Expression, bool OrNull = false)
{
    private const string Arguments = "(ref json, ref sink";

    /// <summary>The same over another cursor or sink.</summary>
    public CheckCall On(string cursor, string sink = "sink")
    {
        if (Expression is null) return this with { Cursor = cursor };
        int start = Expression.IndexOf(Arguments, StringComparison.Ordinal);
        return this with { Expression = $"{Expression.Substring(0, start)}(ref {cursor}, ref {sink}{Expression.Substring(start + Arguments.Length)}", Cursor = cursor };
    }

    private string? Cursor { get; init; }

    private string Null => $"{Cursor ?? "json"}.TryReadNull()";

    /// <summary>As a condition for going on.</summary>
    public string Condition => Expression is null ? $"JsonCheck.Any(ref {Cursor ?? "json"})" : OrNull ? $"{Null} || {Expression}" : Expression;

    /// <summary>The same as an operand of <c>&amp;&amp;</c>.</summary>
    public string Operand => Expression is not null && OrNull ? $"({Condition})" : Condition;

    /// <summary>As a statement within a method that returns whether to go on.</summary>
    public string Checked => Expression is null
        ? $"{Cursor ?? "json"}.Skip();"
        : OrNull ? $"if (!{Null} && !{Expression}) return false;" : $"if (!{Expression}) return false;";

    /// <summary>As a statement within a reader, whose sinks never say stop.</summary>
    public string Reported => Expression is null ? "json.Skip();" : OrNull ? $"if (!{Null}) {Expression};" : $"{Expression};";
}
