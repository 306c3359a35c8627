using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Logging;

namespace RealtimeGen;

// What is said. Deltas and appended audio are counted and nothing else: there are fifty of them a second.
internal sealed partial class ConnectionTelemetry
{
    private static readonly KeyValuePair<string, object?> Out = new(Names.Direction, "sent");
    private static readonly KeyValuePair<string, object?> In = new(Names.Direction, "received");

    private readonly Lock _gate = new();
    private readonly List<ResponseTrace> _responses = [];
    private readonly ActivityContext _parent = Activity.Current?.Context ?? default;
    private readonly bool _capturesContent = ContentCapture.IsWanted();
    private long _askedAt;
    private bool _isSessionSet;

    private static bool IsMeasured => Instruments.OperationDuration.Enabled || Instruments.TimeToFirstChunk.Enabled || Instruments.TokenUsage.Enabled;

    /// <summary>On the sending loop. Listeners are the application's, and may throw: that ends neither loop.</summary>
    public void Sending(Frame frame)
    {
        try
        {
            NoteSending(frame);
        }
        catch (Exception)
        {
            // There is nobody to tell.
        }
    }

    /// <summary>On the receiving loop, as <see cref="Sending"/>.</summary>
    public void Received(Frame frame)
    {
        try
        {
            NoteReceived(frame);
        }
        catch (Exception)
        {
            // There is nobody to tell.
        }
    }

    private void NoteSending(Frame frame)
    {
        Count(frame, Out);
        if (frame.Kind == EventKind.AudioAppend) return;
        if (frame.Kind == EventKind.ResponseCreate) Volatile.Write(ref _askedAt, options.TimeProvider.GetTimestamp());
        if (!_log.IsEnabled(LogLevel.Trace)) return;
        Log.Sent(_log, frame.Envelope.Type.TextIn(frame.Written.Span), frame.Length);
        LogContent(frame);
    }

    private void NoteReceived(Frame frame)
    {
        Count(frame, In);
        switch (frame.Kind)
        {
            case EventKind.OutputAudioDelta or EventKind.OutputTextDelta or EventKind.OutputTranscriptDelta:
                NoteDelta(frame);
                return;
            case EventKind.None:
                Log.NoEvent(_log, frame.Length);
                break;
            case EventKind.Error:
                NoteError(frame);
                break;
            case EventKind.SessionCreated or EventKind.SessionUpdated:
                NoteSession(frame);
                break;
            case EventKind.ResponseCreated:
                BeginResponse(frame);
                break;
            case EventKind.ResponseDone:
                EndResponse(frame);
                break;
        }

        if (!_log.IsEnabled(LogLevel.Trace)) return;
        Log.Received(_log, frame.Envelope.Type.TextIn(frame.Written.Span), frame.Length);
        LogContent(frame);
    }

    private static void Count(Frame frame, in KeyValuePair<string, object?> direction)
    {
        if (Instruments.Messages.Enabled) Instruments.Messages.Add(1, direction);
        if (Instruments.MessageBytes.Enabled) Instruments.MessageBytes.Add(frame.Length, direction);
    }

    private void LogContent(Frame frame)
    {
        if (_capturesContent) Log.Content(_log, Redaction.Of(Encoding.UTF8.GetString(frame.Written.Span)));
    }

    private void NoteError(Frame frame)
    {
        // Whatever was asked for last may be what is refused; the next response is then timed from its beginning.
        Volatile.Write(ref _askedAt, 0);
        if (Instruments.Errors.Enabled) Instruments.Errors.Add(1, new KeyValuePair<string, object?>(Names.ErrorType, frame.Envelope.ErrorCode.TextIn(frame.Written.Span) ?? "_OTHER"));
        if (!_log.IsEnabled(LogLevel.Warning)) return;
        ServerErrorFacts error = ServerErrorFacts.Read(frame.Envelope.Error.In(frame.Written.Span));
        Log.ServerError(_log, error.Code ?? error.Type, Redaction.Of(error.Message), error.EventId);
    }

    private void NoteSession(Frame frame)
    {
        bool isCreated = frame.Kind == EventKind.SessionCreated;
        if (!_log.IsEnabled(LogLevel.Debug) && !_log.IsEnabled(LogLevel.Information) && !Instruments.Source.HasListeners() && !IsMeasured) return;
        SessionFacts facts = SessionFacts.Read(frame.Envelope.Session.In(frame.Written.Span));

        // A session that was set stays as it is: a fresh one of a later link is made the same, unseen.
        if (!isCreated || !_isSessionSet) _session = facts;
        _isSessionSet |= !isCreated;
        if (facts.Model is { } model) _model = model;
        if (isCreated) Log.SessionCreated(_log, facts.Id, facts.Model);
        else Log.SessionUpdated(_log, facts.Voice);
    }
}
