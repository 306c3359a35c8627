using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Audio;
using RealtimeGen.Testing.Conversation.Items;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>Plays one response from <c>response.created</c> to <c>response.done</c>, a step at a time.</summary>
internal sealed class ResponseRun
{
    // How much audio the service puts into one event varies; this much keeps events small and few.
    private const int ChunkMs = 100;

    private readonly ConversationState _state;
    private readonly Answer _answer;
    private readonly IEnumerator<TimeSpan> _steps;
    private readonly List<ConversationItem> _output = [];
    private ItemOutput? _open;
    private ResponseOutcome? _outcome;
    private TokenCount _spent;

    public ResponseRun(ConversationState state, ResponseSettings settings, Answer answer, TokenCount input)
    {
        _state = state;
        _answer = answer;
        Input = input;
        Settings = settings;
        Id = state.Ids.Response();
        _steps = Play().GetEnumerator();
    }

    public string Id { get; }

    public ResponseSettings Settings { get; }

    public bool IsOver => _outcome is not null;

    /// <summary>How long the audio takes to hear.</summary>
    public TimeSpan Spoken { get; private set; }

    /// <summary>Called once, behind <c>response.done</c>.</summary>
    public Action<ResponseRun, ResponseUsage>? Over { get; set; }

    /// <summary>What it reads.</summary>
    public TokenCount Input { get; }

    public void Start()
    {
        _state.Outbox.Send(new ServerEvent.ResponseCreated { EventId = _state.Outbox.NewId(), Response = Snapshot(ResponseStatus.InProgress) });
        Step();
    }

    /// <summary>Ends the response where it stands: what is open is closed, and says that it is unfinished.</summary>
    public void End(ResponseOutcome outcome)
    {
        if (IsOver) return;
        _outcome = outcome;
        if (_open is not null) Close(outcome.ItemStatus);
        ResponseUsage usage = UsageReport.Of(Input, _spent, _state.LastInput);
        RealtimeResponse response = Snapshot(outcome.Status) with { Usage = usage };
        if (outcome.Details is { } details) response = response with { StatusDetails = details };
        _state.Outbox.Send(new ServerEvent.ResponseDone { EventId = _state.Outbox.NewId(), Response = response });
        Over?.Invoke(this, usage);
    }

    private void Step()
    {
        if (IsOver) return;
        if (_steps.MoveNext()) _state.Agenda.After(_steps.Current, Step);
        else End(ResponseOutcome.Of(_answer.Ending));
    }

    /// <summary>Each step says something, and yields how long to wait for the next.</summary>
    private IEnumerable<TimeSpan> Play()
    {
        yield return _state.Pace.Thinking;
        foreach (AnswerPart part in _answer.Parts)
        {
            foreach (TimeSpan pause in Play(part)) yield return pause;
            if (IsOver) yield break;
        }
    }

    private IEnumerable<TimeSpan> Play(AnswerPart part) => part switch
    {
        AnswerPart.Message message => Play(message),
        AnswerPart.Call call => Play(call),
        AnswerPart.McpCall call => Play(call),
        _ => Play((AnswerPart.Approval)part),
    };

    private IEnumerable<TimeSpan> Play(AnswerPart.Message message)
    {
        MessageOutput output = new(_state, this, _output.Count);
        Open(output);
        ReadOnlyMemory<byte> audio = !Settings.IsSpoken ? default : message.Audio ?? Tone.Saying(message.Text);
        using IEnumerator<string> words = Words.Of(message.Text).GetEnumerator();
        for (bool more = words.MoveNext(); more || audio.Length > 0;)
        {
            yield return _state.Pace.BetweenDeltas;
            if (more)
            {
                if (!Afford(new TokenCount(TokenCount.OfText(words.Current), 0, 0))) yield break;
                output.Say(words.Current);
                more = words.MoveNext();
            }

            if (audio.Length > 0)
            {
                ReadOnlyMemory<byte> chunk = audio[..Math.Min(audio.Length, ChunkMs * Pcm.BytesPerMs)];
                audio = audio[chunk.Length..];
                if (!Afford(new TokenCount(0, TokenCount.OfSpokenAudio(Pcm.Duration(chunk.Length)), 0))) yield break;
                output.Sound(chunk);
                Spoken += Pcm.Duration(chunk.Length);
                _state.HasSpoken = true;
            }
        }

        Close(ItemStatus.Completed);
    }

    private IEnumerable<TimeSpan> Play(AnswerPart.Call call)
    {
        CallOutput output = new(_state, this, _output.Count, call.Name, call.CallId ?? _state.Ids.Call());
        Open(output);
        foreach (string piece in CallOutput.Pieces(call.Arguments))
        {
            yield return _state.Pace.BetweenDeltas;
            if (!Afford(new TokenCount(TokenCount.OfText(piece), 0, 0))) yield break;
            output.Say(piece);
        }

        Close(ItemStatus.Completed);
    }

    private IEnumerable<TimeSpan> Play(AnswerPart.McpCall call)
    {
        McpCallOutput output = new(_state, this, _output.Count, call);
        Open(output);
        foreach (string piece in CallOutput.Pieces(call.Arguments))
        {
            yield return _state.Pace.BetweenDeltas;
            if (!Afford(new TokenCount(TokenCount.OfText(piece), 0, 0))) yield break;
            output.Say(piece);
        }

        output.Run();
        yield return _state.Pace.BetweenDeltas;
        Close(ItemStatus.Completed);
    }

    private IEnumerable<TimeSpan> Play(AnswerPart.Approval asked)
    {
        Open(new ApprovalOutput(_state, this, _output.Count, asked));
        yield return _state.Pace.BetweenDeltas;
        Close(ItemStatus.Completed);
    }

    private void Open(ItemOutput output)
    {
        _open = output;
        output.Open();
    }

    private void Close(ItemStatus status)
    {
        _output.Add(_open!.Close(status));
        _open = null;
    }

    private bool Afford(TokenCount tokens)
    {
        if (Settings.MaxOutputTokens.TryGetInteger(out int most) && (_spent + tokens).Total > most)
        {
            End(ResponseOutcome.TooLong);
            return false;
        }

        _spent += tokens;
        return true;
    }

    private RealtimeResponse Snapshot(ResponseStatus status)
    {
        RealtimeResponse response = new()
        {
            Object = "realtime.response",
            Id = Id,
            Status = status,
            Output = (JsonList<ConversationItem>)[.. _output.Select(ItemFacts.WithoutAudio)],
            OutputModalities = (JsonList<Modality>)[Settings.Modality],
            MaxOutputTokens = Settings.MaxOutputTokens,
            Audio = new ResponseAudio { Output = new ResponseAudioOutput { Format = Settings.Format, Voice = Settings.Voice } },
            Metadata = Settings.Metadata,
        };
        return Settings.IsInConversation ? response with { ConversationId = _state.Id } : response;
    }
}
