namespace RealtimeGen.Conformance.Suite;

/// <summary>A schema of the suite with the documents that it judges.</summary>
/// <param name="File">Below the draft's folder: <c>ref.json</c>, <c>optional/format/date.json</c>.</param>
/// <param name="Schema">JSON text as it stands in the file.</param>
internal sealed record SuiteCase(SuiteDraft Draft, string File, string Description, string Schema, IReadOnlyList<SuiteTest> Tests)
{
    public bool IsMandatory => !File.StartsWith("optional/", StringComparison.Ordinal);

    /// <summary>The suite wants formats asserted in this folder and nowhere else (its README, "Additional Assumptions").</summary>
    public bool AssertsFormats => File.StartsWith("optional/format/", StringComparison.Ordinal);
}

/// <param name="Data">JSON text of the document as it stands in the file.</param>
internal sealed record SuiteTest(string Description, string Data, bool IsValid);
