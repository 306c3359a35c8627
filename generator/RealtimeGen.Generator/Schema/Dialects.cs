namespace RealtimeGen.Generator.Schema;

internal static class Dialects
{
    /// <summary>Where <c>$schema</c> is missing or unknown.</summary>
    public const Dialect Default = Dialect.Draft202012;

    /// <summary>
    /// The dialect that <c>$schema</c> names, over http or https and with or without an empty fragment; null when it is none of the
    /// five.
    /// </summary>
    public static Dialect? Find(string schema)
    {
        int scheme = schema.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || schema.Substring(0, scheme) is not ("http" or "https")) return null;

        return schema.Substring(scheme + 3).TrimEnd('#') switch
        {
            "json-schema.org/draft-04/schema" => Dialect.Draft4,
            "json-schema.org/draft-06/schema" => Dialect.Draft6,
            "json-schema.org/draft-07/schema" => Dialect.Draft7,
            "json-schema.org/draft/2019-09/schema" => Dialect.Draft201909,
            "json-schema.org/draft/2020-12/schema" => Dialect.Draft202012,
            _ => null,
        };
    }

    /// <summary>The value of <c>$schema</c> for a dialect.</summary>
    public static string Uri(this Dialect dialect) => dialect switch
    {
        Dialect.Draft4 => "http://json-schema.org/draft-04/schema#",
        Dialect.Draft6 => "http://json-schema.org/draft-06/schema#",
        Dialect.Draft7 => "http://json-schema.org/draft-07/schema#",
        Dialect.Draft201909 => "https://json-schema.org/draft/2019-09/schema",
        _ => "https://json-schema.org/draft/2020-12/schema",
    };

    /// <summary>As item metadata names it: <c>7</c>, <c>draft-07</c>, <c>2019-09</c>, or what <c>$schema</c> says; null for anything else.</summary>
    public static Dialect? Parse(string text)
    {
        if (Find(text) is { } dialect) return dialect;

        string number = text.StartsWith("draft", StringComparison.OrdinalIgnoreCase) ? text.Substring(5).TrimStart('-', '/', '_', ' ') : text;
        return number.TrimStart('0') switch
        {
            "4" => Dialect.Draft4,
            "6" => Dialect.Draft6,
            "7" => Dialect.Draft7,
            "2019-09" => Dialect.Draft201909,
            "2020-12" => Dialect.Draft202012,
            _ => null,
        };
    }

    /// <summary>For messages: <c>draft 2020-12</c>.</summary>
    public static string Name(this Dialect dialect) => dialect switch
    {
        Dialect.Draft4 => "draft 4",
        Dialect.Draft6 => "draft 6",
        Dialect.Draft7 => "draft 7",
        Dialect.Draft201909 => "draft 2019-09",
        _ => "draft 2020-12",
    };

    /// <summary>Before draft 2019-09 a schema with a <c>$ref</c> is that reference and nothing else (draft 7 core, 8.3).</summary>
    public static bool RefReplacesSiblings(this Dialect dialect) => dialect <= Dialect.Draft7;
}
