namespace RealtimeGen.Generator.Evaluation;

internal static class SchemaKeyword
{
    /// <summary>The keyword that a JSON Pointer leads to: its last token.</summary>
    public static string Of(string schemaPath)
    {
        string last = schemaPath.Substring(schemaPath.LastIndexOf('/') + 1);
        return last.IndexOf('~') < 0 ? last : last.Replace("~1", "/").Replace("~0", "~");
    }
}
