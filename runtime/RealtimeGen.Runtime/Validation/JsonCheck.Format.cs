namespace RealtimeGen;

public static partial class JsonCheck
{
    /// <summary>
    /// Whether a text has a format of JSON Schema (draft 2020-12 validation, 7.3); true for formats that are not known here, as the
    /// specification has it. Not known are <c>idn-hostname</c> and <c>regex</c>.
    /// </summary>
    /// <param name="utf8">The text, unescaped.</param>
    /// <param name="format">The format's name.</param>
    public static bool Format(ReadOnlySpan<byte> utf8, string format) => format switch
    {
        "date-time" => DateTimeFormat.IsDateTime(utf8),
        "date" => DateTimeFormat.IsDate(utf8),
        "time" => DateTimeFormat.IsTime(utf8),
        "duration" => DurationFormat.IsDuration(utf8),
        "email" => EmailFormat.IsEmail(utf8, allowsUnicode: false),
        "idn-email" => EmailFormat.IsEmail(utf8, allowsUnicode: true),
        "hostname" => HostFormat.IsHostname(utf8),
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
        _ => true,
    };
}
