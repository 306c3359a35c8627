using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeGen.Conformance.Suite;

/// <summary>
/// The suite's <c>remotes</c>: schemas that tests expect at <c>http://localhost:1234/</c> and their path. The generator fetches nothing, so they
/// are files of the project whose <c>$id</c> is that address.
/// </summary>
internal sealed class Remotes
{
    private const string Address = "http://localhost:1234/";

    private readonly Remote[] _all;

    public Remotes(string folder)
    {
        _all =
        [
            .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Select(path => new Remote(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)))
                .OrderBy(remote => remote.File, StringComparer.Ordinal),
        ];
    }

    /// <summary>What a schema could lead to, itself or through others: by address, or by file name where a reference is relative.</summary>
    public IReadOnlyList<SchemaFile> NeededBy(SuiteCase @case)
    {
        List<Remote> needed = [];
        Queue<string> open = new(Strings(JsonNode.Parse(@case.Schema)));
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (open.TryDequeue(out string? text))
        {
            string reference = text.Split('#')[0];
            if (!seen.Add(reference)) continue;
            foreach (Remote remote in _all.Where(r => !needed.Contains(r) && r.IsMeantBy(reference, @case.Draft)))
            {
                needed.Add(remote);
                foreach (string found in Strings(JsonNode.Parse(remote.Text))) open.Enqueue(found);
            }
        }

        return [.. needed.SelectMany(remote => remote.Files(@case.Draft))];
    }

    private static IEnumerable<string> Strings(JsonNode? json) => json switch
    {
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };

    private sealed record Remote(string File, string Text)
    {
        private string Url => Address + File;

        public bool IsMeantBy(string reference, SuiteDraft draft) =>
            reference == Url || (IsFor(draft) && reference.Length > 0 && FileName(reference) == FileName(File));

        /// <summary>
        /// The schema at its address. One with another <c>$id</c> is known by that, so a second file at the address refers to it.
        /// </summary>
        public IEnumerable<SchemaFile> Files(SuiteDraft draft)
        {
            JsonObject schema = JsonNode.Parse(Text)!.AsObject();
            if (schema[draft.IdKeyword]?.GetValue<string>() is not { } id)
            {
                schema.Insert(0, draft.IdKeyword, Url);
                return [new SchemaFile(File, schema.ToJsonString())];
            }

            SchemaFile original = new(File, Text);
            if (id == Url) return [original];
            JsonObject alias = new() { [draft.IdKeyword] = Url, ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = id }) };
            return [original, new SchemaFile("at/" + File, alias.ToJsonString())];
        }

        /// <summary>Other drafts' folders count only by their full address, as in <c>cross-draft.json</c>.</summary>
        private bool IsFor(SuiteDraft draft) =>
            File.StartsWith(draft.Folder + "/", StringComparison.Ordinal)
            || !(File.StartsWith("draft", StringComparison.Ordinal) || File.StartsWith("v1/", StringComparison.Ordinal));

        private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
    }
}

/// <param name="Path">Relative to the suite's <c>remotes</c>.</param>
internal sealed record SchemaFile(string Path, string Text);
