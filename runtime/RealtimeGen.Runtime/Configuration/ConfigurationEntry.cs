using System.ComponentModel;

namespace RealtimeGen;

/// <summary>
/// A key of a configuration with what is under it; for emitted code, which copies it from <c>IConfiguration</c>, so that this assembly needs no
/// reference to that.
/// </summary>
/// <param name="key">The last part of the path.</param>
/// <param name="path">The whole path, colons between its parts; empty for the configuration itself.</param>
/// <param name="value">The text; null where there is none.</param>
/// <param name="children">The keys under this one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConfigurationEntry(string key, string path, string? value, IReadOnlyList<ConfigurationEntry> children)
{
    /// <summary>The last part of the path.</summary>
    public string Key { get; } = key;

    /// <summary>The whole path, colons between its parts; empty for the configuration itself.</summary>
    public string Path { get; } = path;

    /// <summary>The text; null where there is none.</summary>
    public string? Value { get; } = value;

    /// <summary>The keys under this one.</summary>
    public IReadOnlyList<ConfigurationEntry> Children { get; } = children;
}
