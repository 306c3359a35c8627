namespace RealtimeGen.Generator.Syntax;

/// <summary>What is accepted beyond RFC 8259.</summary>
[Flags]
internal enum JsonParseOptions
{
    Strict = 0,

    /// <summary><c>// ...</c> and <c>/* ... */</c>, as configuration files have them.</summary>
    Comments = 1,

    /// <summary>A comma before a closing bracket.</summary>
    TrailingCommas = 2,
}
