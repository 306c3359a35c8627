using System.Diagnostics;

namespace RealtimeGen;

// Who talks to whom: the same on every span and measurement.
internal sealed partial class ConnectionTelemetry
{
    private readonly string _provider = endpoint switch
    {
        null => "_OTHER",
        { IsAzure: true } => "azure.ai.openai",
        { Service: RealtimeService.OpenAI } => "openai",
        _ => "openai_compatible",
    };

    private string _model = endpoint?.Model ?? options.Model ?? "";
    private SessionFacts? _session;

    private TagList Tags(string operation)
    {
        TagList tags = new()
        {
            { Names.Operation, operation },
            { Names.Provider, _provider },
        };
        if (endpoint is not null)
        {
            tags.Add(Names.ServerAddress, endpoint.Url.IdnHost);
            tags.Add(Names.ServerPort, endpoint.Url.Port);
        }

        if (_model.Length > 0) tags.Add(Names.RequestModel, _model);
        return tags;
    }

    private void Describe(Activity activity, string operation)
    {
        foreach ((string name, object? value) in Tags(operation)) activity.SetTag(name, value);
        if (_session is null) return;
        activity.SetTag(Names.SessionKind, _session.Kind);
        activity.SetTag(Names.Voice, _session.Voice);
        activity.SetTag(Names.OutputModalities, _session.OutputModalities);
    }
}
