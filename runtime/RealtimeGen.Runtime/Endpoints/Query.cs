namespace RealtimeGen;

/// <summary>Reads and writes the query of an address.</summary>
internal static class Query
{
    public const string Model = "model";
    public const string CallId = "call_id";
    public const string Intent = "intent";
    public const string ApiVersion = "api-version";
    public const string Deployment = "deployment";

    /// <summary>The value of a parameter; null when it is not there.</summary>
    public static string? Get(Uri url, string name)
    {
        foreach (string pair in Pairs(url))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (NameOf(pair) == name) return equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' '));
        }

        return null;
    }

    public static Uri Add(Uri url, string name, string value) => WithQuery(url, [.. Pairs(url), $"{name}={Uri.EscapeDataString(value)}"]);

    public static Uri Remove(Uri url, params string[] names) => WithQuery(url, Pairs(url).Where(pair => !names.Contains(NameOf(pair))));

    private static string[] Pairs(Uri url) => url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    private static string NameOf(string pair) => pair.Split('=', 2)[0];

    private static Uri WithQuery(Uri url, IEnumerable<string> pairs) => new UriBuilder(url) { Query = string.Join('&', pairs) }.Uri;
}
