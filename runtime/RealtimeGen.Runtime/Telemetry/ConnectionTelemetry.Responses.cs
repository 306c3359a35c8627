using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace RealtimeGen;

// One span for each response, from asking for it to its end.
internal sealed partial class ConnectionTelemetry
{
    // How many there are, to be read without the lock for each delta.
    private int _tracedResponses;

    private bool IsTraced => Instruments.Source.HasListeners() || IsMeasured || _log.IsEnabled(LogLevel.Information);

    private void BeginResponse(Frame frame)
    {
        long now = options.TimeProvider.GetTimestamp();
        long asked = Interlocked.Exchange(ref _askedAt, 0);
        if (!IsTraced) return;
        string id = frame.Envelope.ResponseId.TextIn(frame.Written.Span) ?? "";
        Log.ResponseCreated(_log, id);
        if (asked == 0) asked = now;
        Activity? activity = StartActivity(options.TimeProvider.GetElapsedTime(asked, now));
        activity?.SetTag(Names.ResponseId, id);
        lock (_gate)
        {
            _responses.Add(new ResponseTrace(id, asked, activity));
            Volatile.Write(ref _tracedResponses, _responses.Count);
        }
    }

    // A loop that outlives the response must not have it as its current activity.
    private Activity? StartActivity(TimeSpan ago)
    {
        if (!Instruments.Source.HasListeners()) return null;
        Activity? current = Activity.Current;
        Activity? started = Instruments.Source.StartActivity($"{Names.Realtime} {_model}".TrimEnd(), ActivityKind.Client, _parent, startTime: options.TimeProvider.GetUtcNow() - ago);
        Activity.Current = current;
        if (started is not null) Describe(started, Names.Realtime);
        return started;
    }

    private void NoteDelta(Frame frame)
    {
        if (Volatile.Read(ref _tracedResponses) == 0) return;
        lock (_gate)
        {
            foreach (ResponseTrace response in _responses)
            {
                if (!frame.Envelope.ResponseId.Is(response.Id, frame.Written.Span)) continue;
                if (frame.Kind == EventKind.OutputAudioDelta) response.HasAudio = true;
                else response.HasText = true;
                if (response.HasBegun) return;
                response.HasBegun = true;
                double seconds = options.TimeProvider.GetElapsedTime(response.AskedAt).TotalSeconds;
                response.Activity?.SetTag(Names.TimeToFirstChunk, seconds);
                if (Instruments.TimeToFirstChunk.Enabled) Instruments.TimeToFirstChunk.Record(seconds, Tags(Names.Realtime));
                return;
            }
        }
    }

    private void EndResponse(Frame frame)
    {
        if (Volatile.Read(ref _tracedResponses) == 0 || Take(frame) is not { } response) return;
        ReadOnlySpan<byte> json = frame.Envelope.Response.In(frame.Written.Span);
        ResponseFacts facts = ResponseFacts.Read(json);
        TimeSpan duration = options.TimeProvider.GetElapsedTime(response.AskedAt);
        Measure(facts, duration);
        if (facts.ErrorType is null) Log.ResponseDone(_log, response.Id, facts.Status, (long)duration.TotalMilliseconds, facts.Tokens.Of("input"), facts.Tokens.Of("output"));
        else Log.ResponseFailed(_log, response.Id, (long)duration.TotalMilliseconds, facts.ErrorType);
        if (response.Activity is not { } activity) return;
        activity.SetTag(Names.FinishReasons, facts.FinishReason is null ? null : new[] { facts.FinishReason });
        activity.SetTag(Names.ConversationId, facts.ConversationId);
        activity.SetTag(Names.ReceivedModalities, response.Modalities);
        foreach ((string attribute, string _, long count) in facts.Tokens.Counts ?? []) activity.SetTag(Names.Usage + attribute, count);
        if (_capturesContent) activity.SetTag(Names.OutputMessages, Redaction.Of(ContentCapture.OutputMessages(json, facts.FinishReason ?? "")));
        Finish(activity, facts.ErrorType);
    }

    private void Measure(ResponseFacts facts, TimeSpan duration)
    {
        if (!IsMeasured) return;
        TagList tags = Tags(Names.Realtime);
        foreach ((string _, string type, long count) in facts.Tokens.Counts ?? [])
        {
            TagList typed = tags;
            typed.Add(Names.TokenType, type);
            Instruments.TokenUsage.Record(count, typed);
        }

        if (facts.ErrorType is not null) tags.Add(Names.ErrorType, facts.ErrorType);
        Instruments.OperationDuration.Record(duration.TotalSeconds, tags);
    }

    /// <summary>The link is over, and its responses with it.</summary>
    private void EndResponses(string errorType)
    {
        ResponseTrace[] broken;
        lock (_gate)
        {
            broken = [.. _responses];
            _responses.Clear();
            Volatile.Write(ref _tracedResponses, 0);
        }

        foreach (ResponseTrace response in broken)
        {
            Measure(new ResponseFacts { ErrorType = errorType }, options.TimeProvider.GetElapsedTime(response.AskedAt));
            if (response.Activity is { } activity) Finish(activity, errorType);
        }
    }

    private void Finish(Activity activity, string? errorType)
    {
        if (errorType is not null)
        {
            activity.SetTag(Names.ErrorType, errorType);
            activity.SetStatus(ActivityStatusCode.Error);
        }

        activity.SetEndTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        Activity? current = Activity.Current;
        activity.Dispose();
        Activity.Current = current;
    }

    private ResponseTrace? Take(Frame frame)
    {
        lock (_gate)
        {
            int index = _responses.FindIndex(response => frame.Envelope.ResponseId.Is(response.Id, frame.Written.Span));
            if (index < 0) return null;
            ResponseTrace found = _responses[index];
            _responses.RemoveAt(index);
            Volatile.Write(ref _tracedResponses, _responses.Count);
            return found;
        }
    }
}
