namespace RealtimeGen.Conformance.Suite;

/// <summary>A draft of JSON Schema as the suite and our options name it.</summary>
/// <param name="Folder">Below the suite's <c>tests</c>, and the name in the printout.</param>
/// <param name="Dialect">Value of the item metadata <c>Dialect</c>.</param>
internal sealed record SuiteDraft(string Folder, string Dialect)
{
    public static IReadOnlyList<SuiteDraft> All { get; } =
    [
        new("draft4", "4"), new("draft6", "6"), new("draft7", "7"), new("draft2019-09", "2019-09"), new("draft2020-12", "2020-12"),
    ];

    /// <summary>Draft 4 calls it <c>id</c>.</summary>
    public string IdKeyword => Dialect == "4" ? "id" : "$id";

    public override string ToString() => Folder;
}
