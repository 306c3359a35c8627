namespace RealtimeGen;

/// <summary>The formats by name. This folder is also compiled into the generator, whose evaluator judges documents at compile time.</summary>
internal static class KnownFormats
{
    /// <summary>Whether a text has a format; true for formats that are not known.</summary>
    public static bool Matches(ReadOnlySpan<byte> utf8, string format) => format switch
    {
        "date-time" => DateTimeFormat.IsDateTime(utf8),
        "date" => DateTimeFormat.IsDate(utf8),
        "time" => DateTimeFormat.IsTime(utf8),
        "duration" => DurationFormat.IsDuration(utf8),
        "email" => EmailFormat.IsEmail(utf8, allowsUnicode: false),
        "idn-email" => EmailFormat.IsEmail(utf8, allowsUnicode: true),
        "hostname" => HostFormat.IsHostname(utf8),
        "idn-hostname" => IdnHostFormat.IsHostname(utf8, allowsUnicode: true),
        "ipv4" => HostFormat.IsIPv4(utf8),
        "ipv6" => HostFormat.IsIPv6(utf8),
        "uri" => UriReferenceFormat.IsUri(utf8, allowsUnicode: false),
        "uri-reference" => UriReferenceFormat.IsReference(utf8, allowsUnicode: false),
        "iri" => UriReferenceFormat.IsUri(utf8, allowsUnicode: true),
        "iri-reference" => UriReferenceFormat.IsReference(utf8, allowsUnicode: true),
        "uri-template" => UriTemplateFormat.IsUriTemplate(utf8),
        "uuid" => UuidFormat.IsUuid(utf8),
        "json-pointer" => PointerFormat.IsPointer(utf8),
        "relative-json-pointer" => PointerFormat.IsRelativePointer(utf8),
        "regex" => RegexFormat.IsRegex(utf8),
        _ => true,
    };
}
