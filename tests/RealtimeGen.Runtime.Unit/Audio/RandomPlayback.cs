using System.Text;

namespace RealtimeGen.Runtime.Unit.Audio;

/// <summary>One thing that happens to a playback: the server says something, the player plays, or the user interrupts.</summary>
internal sealed record PlaybackStep(PlaybackStepKind Kind, int Number, int Bytes);

internal enum PlaybackStepKind
{
    BeginResponse,
    EndResponse,
    Announce,
    Receive,
    EndAudio,
    Play,
    PlayTo,
    Interrupt,
}

/// <summary>Takes steps, and notes plainly what was received and played, to hold interruptions against.</summary>
internal sealed class RandomPlayback
{
    public const int BytesPerMillisecond = 8;

    private readonly PlaybackState _state = new(BytesPerMillisecond);
    private readonly List<Heard> _items = [];
    private readonly HashSet<string> _active = [];
    private readonly HashSet<string> _interrupted = [];
    private string _response = "resp_0";

    public void Take(PlaybackStep step)
    {
        string id = $"item_{step.Number}";
        switch (step.Kind)
        {
            case PlaybackStepKind.BeginResponse:
                _response = $"resp_{step.Number}";
                if (_active.Add(_response)) _interrupted.Remove(_response);
                _state.BeginResponse(Utf8(_response), isInConversation: true);
                break;
            case PlaybackStepKind.EndResponse:
                _active.Remove(_response);
                foreach (Heard item in _items.Where(item => item.Response == _response)) item.IsDone = true;
                _state.EndResponse(Utf8(_response));
                break;
            case PlaybackStepKind.Announce:
                Receive(id, 0);
                break;
            case PlaybackStepKind.Receive:
                Receive(id, step.Bytes);
                break;
            case PlaybackStepKind.EndAudio:
                Find(id)?.IsDone = true;
                _state.EndAudio(Utf8(id), 0);
                break;
            case PlaybackStepKind.Play:
                Play(id, item => item.Played + step.Bytes);
                _state.Play(id, step.Bytes);
                break;
            case PlaybackStepKind.PlayTo:
                Play(id, item => Math.Max(item.Played, step.Bytes));
                _state.PlayTo(id, step.Bytes);
                break;
            case PlaybackStepKind.Interrupt:
                Check(_state.Interrupt());
                Assert.True(IsEmpty(_state.Interrupt()), "a second interruption does something");
                break;
        }
    }

    private void Receive(string id, int bytes)
    {
        bool isLate = false;
        if (Find(id) is not { } item)
        {
            isLate = _active.Contains(_response) && _interrupted.Contains(_response);
            _items.Add(item = new Heard(id, _response) { IsOver = isLate });
        }

        item.Received += bytes;
        Assert.Equal(isLate ? id : null, _state.Receive(Utf8(item.Response), Utf8(id), 0, bytes));
    }

    private void Play(string id, Func<Heard, long> played)
    {
        if (Find(id) is not { IsOver: false } item) return;
        foreach (Heard before in _items.TakeWhile(other => other != item)) before.IsOver = true;
        item.Played = Math.Min(item.Received, played(item));
    }

    private void Check(InterruptionPlan plan)
    {
        Heard[] cut = [.. _items.Where(item => !item.IsOver && !item.IsHeard)];
        Assert.Equal(_active.Except(_interrupted).Order(), plan.Cancel.Order());
        Assert.Equal(cut.Where(item => item.PlayedMs > 0).Select(item => (item.Id, 0, item.PlayedMs)), plan.Truncate);
        Assert.Equal(cut.Where(item => item.PlayedMs == 0).Select(item => item.Id), plan.Delete);
        Assert.Equal(cut.FirstOrDefault()?.Id, plan.Outcome.ItemId);
        Assert.Equal(cut.Sum(item => item.ReceivedMs - item.PlayedMs), plan.Outcome.DroppedMilliseconds);
        Assert.All(cut, item => Assert.True(_state.IsInterrupted(item.Id)));
        foreach (Heard item in _items) item.IsOver = true;
        _interrupted.UnionWith(_active);
    }

    private static bool IsEmpty(InterruptionPlan plan) => plan.Cancel.Count + plan.Truncate.Count + plan.Delete.Count == 0 && plan.Outcome.ItemId is null;

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private Heard? Find(string id) => _items.Find(item => item.Id == id);

    private sealed record Heard(string Id, string Response)
    {
        public long Received { get; set; }

        public long Played { get; set; }

        public bool IsDone { get; set; }

        public bool IsOver { get; set; }

        public long ReceivedMs => Received / BytesPerMillisecond;

        public long PlayedMs => Played / BytesPerMillisecond;

        public bool IsHeard => IsDone && Received > 0 && PlayedMs == ReceivedMs;
    }
}
