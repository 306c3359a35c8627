namespace RealtimeGen.Generator.Emit.Validator;

/// <summary>The method that is being printed.</summary>
/// <param name="Name">Its name, from which the methods that it calls get theirs.</param>
/// <param name="Position">The local that holds the position of the value.</param>
/// <param name="SharesRequired">True where a reader shares the method that checks required members.</param>
internal sealed record CheckScope(SourceWriter Writer, CheckMethods Methods, string Name, string Position = "at", bool SharesRequired = false)
{
    /// <summary>A keyword's JSON Pointer as an expression.</summary>
    public string Path(string location) => Methods.Paths.Of(location);
}
