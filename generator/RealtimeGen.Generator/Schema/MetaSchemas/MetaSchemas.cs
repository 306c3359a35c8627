using System.Collections.Concurrent;
using System.IO;
using System.Text;
using RealtimeGen.Generator.Schema.References;
using RealtimeGen.Generator.Syntax;

namespace RealtimeGen.Generator.Schema;

/// <summary>The meta-schemas of the drafts, embedded as they were published. None is read before a reference names it.</summary>
internal static class MetaSchemas
{
    private static readonly ConcurrentDictionary<string, SchemaDocument> Known = new(StringComparer.Ordinal);

    /// <summary>Over http or https; null for any other URI.</summary>
    public static SchemaDocument? Find(UriReference uri)
    {
        if (uri.Scheme?.ToLowerInvariant() is not ("http" or "https") || uri.Query is not null) return null;

        string name = uri.Authority?.ToLowerInvariant() + uri.Path;
        if (Known.TryGetValue(name, out SchemaDocument document)) return document;
        using Stream? text = typeof(MetaSchemas).Assembly.GetManifestResourceStream(name);
        return text is null ? null : Known.GetOrAdd(name, Read(name, text));
    }

    private static SchemaDocument Read(string name, Stream stream)
    {
        using StreamReader text = new(stream, Encoding.UTF8);
        SchemaReading reading = SchemaReader.Read("https://" + name, JsonParser.Parse(text.ReadToEnd()));
        return reading.Document with { IsMetaSchema = true };
    }
}
