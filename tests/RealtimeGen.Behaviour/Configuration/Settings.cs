using System.Text;

namespace RealtimeGen.Behaviour.Configuration;

/// <summary>Configurations as a host builds them.</summary>
internal static class Settings
{
    /// <summary>An <c>appsettings.json</c> whose section <c>Realtime:Session</c> is the session, with later sources over it.</summary>
    public static IConfigurationSection Session(string json, Action<IConfigurationBuilder>? overrides = null)
    {
        ConfigurationBuilder builder = new();
        builder.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes($"{{\"Realtime\":{{\"Session\":{json}}}}}")));
        overrides?.Invoke(builder);
        return builder.Build().GetSection("Realtime:Session");
    }

    public static IConfigurationSection Of(params (string Key, string? Value)[] entries) =>
        new ConfigurationBuilder().AddInMemoryCollection(entries.ToDictionary(e => "Session:" + e.Key, e => e.Value)).Build().GetSection("Session");

    /// <summary>Every error as a log shows it.</summary>
    public static string[] Errors(Func<object> read) =>
        [.. Assert.Throws<SchemaValidationException>(read).Report.Errors.Select(e => e.ToString())];
}
