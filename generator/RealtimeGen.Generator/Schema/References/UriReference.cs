namespace RealtimeGen.Generator.Schema.References;

/// <summary>
/// A URI or relative reference in its parts (RFC 3986, section 3). <see cref="Uri"/> treats file paths differently on each platform,
/// and a schema's identity must not depend on where it is compiled.
/// </summary>
internal readonly record struct UriReference(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    /// <summary>Of schemas that are embedded into types: what follows is the type's metadata name.</summary>
    public const string TypeScheme = "type:";

    public bool IsAbsolute => Scheme is not null;

    /// <summary>Nothing but a fragment: it stays in the same schema resource.</summary>
    public bool IsSameResource => Scheme is null && Authority is null && Path.Length == 0 && Query is null;

    /// <summary>
    /// Equal for references to the same resource: without fragment, escapes decoded, in lower case where case has no meaning.
    /// </summary>
    public string Key =>
        Scheme?.ToLowerInvariant() + ":" + (Authority is null ? "" : "//" + Authority.ToLowerInvariant())
        + Uri.UnescapeDataString(Path) + (Query is null ? "" : "?" + Query);

    /// <summary>
    /// The place of a file, as a base for relative references. MSBuild hands over paths with <c>..</c> in them, as the item has them. A schema
    /// that was embedded into a type is placed by that type's name.
    /// </summary>
    public static UriReference OfFile(string path) => path.StartsWith(TypeScheme, StringComparison.Ordinal)
        ? Parse(path)
        : new("file", "", WithoutDots((path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path).Replace("%", "%25")), null, null);

    public static UriReference Parse(string text)
    {
        string? fragment = Cut(ref text, '#');
        string? query = Cut(ref text, '?');
        string? scheme = null;
        int colon = text.IndexOf(':');
        if (colon > 0 && IsScheme(text, colon))
        {
            scheme = text.Substring(0, colon);
            text = text.Substring(colon + 1);
        }

        string? authority = null;
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            int end = text.IndexOf('/', 2);
            if (end < 0) end = text.Length;
            authority = text.Substring(2, end - 2);
            text = text.Substring(end);
        }

        return new UriReference(scheme, authority, text, query, fragment);
    }

    /// <summary>RFC 3986, section 5.2.2.</summary>
    public UriReference Resolve(UriReference reference)
    {
        if (reference.Scheme is not null) return reference with { Path = WithoutDots(reference.Path) };
        if (reference.Authority is not null) return reference with { Scheme = Scheme, Path = WithoutDots(reference.Path) };
        if (reference.Path.Length == 0) return this with { Query = reference.Query ?? Query, Fragment = reference.Fragment };

        string path = reference.Path[0] == '/' ? reference.Path : Merge(reference.Path);
        return this with { Path = WithoutDots(path), Query = reference.Query, Fragment = reference.Fragment };
    }

    private string Merge(string relative) =>
        Authority is not null && Path.Length == 0 ? "/" + relative : Path.Substring(0, Path.LastIndexOf('/') + 1) + relative;

    /// <summary>RFC 3986, section 5.2.4.</summary>
    private static string WithoutDots(string path)
    {
        if (path.IndexOf('.') < 0) return path;

        List<string> kept = [];
        string[] segments = path.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            switch (segments[i])
            {
                case ".":
                    if (isLast) kept.Add("");
                    break;
                case "..":
                    if (kept.Count > 1 || (kept.Count == 1 && kept[0].Length > 0)) kept.RemoveAt(kept.Count - 1);
                    if (isLast) kept.Add("");
                    break;
                default:
                    kept.Add(segments[i]);
                    break;
            }
        }

        return string.Join("/", kept);
    }

    private static string? Cut(ref string text, char separator)
    {
        int at = text.IndexOf(separator);
        if (at < 0) return null;

        string tail = text.Substring(at + 1);
        text = text.Substring(0, at);
        return tail;
    }

    private static bool IsScheme(string text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            bool isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || !(c is (>= '0' and <= '9') or '+' or '-' or '.'))) return false;
        }

        return true;
    }
}
