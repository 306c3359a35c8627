namespace RealtimeGen.Conformance;

/// <param name="Suite">Folder of the suite.</param>
/// <param name="Draft">Only the draft of that name.</param>
/// <param name="File">Only files whose path below the draft's folder contains this.</param>
internal sealed record Arguments(string Suite, string? Draft, string? File, bool Verbose)
{
    public const string Usage = $"""
        RealtimeGen.Conformance [SUITE_DIR] [--draft NAME] [--file PART] [--verbose]
          SUITE_DIR   a clone of json-schema-org/JSON-Schema-Test-Suite; else {TestSuite.FolderVariable} names it
          --draft     draft4, draft6, draft7, draft2019-09 or draft2020-12 alone
          --file      only the files whose path contains PART
          --verbose   with the schema and the emitted validators of what fails
        """;

    /// <summary>Null when the arguments mean nothing.</summary>
    public static Arguments? Parse(string[] args)
    {
        string? suite = Environment.GetEnvironmentVariable(TestSuite.FolderVariable), draft = null, file = null;
        bool verbose = false;
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--verbose": verbose = true; break;
                case "--draft" when i + 1 < args.Length: draft = args[++i]; break;
                case "--file" when i + 1 < args.Length: file = args[++i]; break;
                case ['-', ..]: return null;
                default: suite = args[i]; break;
            }
        }

        bool isKnown = draft is null || SuiteDraft.All.Any(d => d.Folder == draft);
        return suite is { Length: > 0 } && isKnown ? new Arguments(suite, draft, file, verbose) : null;
    }
}
