using System.Text.RegularExpressions;

namespace RealtimeGen;

/// <summary>Members whose name matches a pattern; one that .NET does not understand matches every name, and the validator decides.</summary>
internal sealed class ConfigurationPattern(string expression, ConfigurationShape shape)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    public ConfigurationShape Shape { get; } = shape;

    public bool Matches(string name)
    {
        try
        {
            return Regex.IsMatch(name, expression, RegexOptions.CultureInvariant, Limit);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
