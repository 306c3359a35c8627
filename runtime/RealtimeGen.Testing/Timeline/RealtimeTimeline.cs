using System.Text;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Testing;

/// <summary>All that a <see cref="RealtimeTestServer"/> and its clients have said, in the order of the server. Safe on any thread.</summary>
public sealed class RealtimeTimeline
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly List<RealtimeTimelineEntry> _entries = [];
    private readonly TimeProvider _time;
    private readonly long _start;
    private TaskCompletionSource _more = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _expected;

    internal RealtimeTimeline(TimeProvider time)
    {
        _time = time;
        _start = time.GetTimestamp();
    }

    /// <summary>What was said so far.</summary>
    public IReadOnlyList<RealtimeTimelineEntry> Entries
    {
        get
        {
            lock (_lock) return [.. _entries];
        }
    }

    /// <summary>
    /// Waits for an event of a client, behind the one that was expected last; what comes in between is passed over.
    /// </summary>
    /// <typeparam name="T">The kind of event, such as <c>ClientEvent.ResponseCreate</c>.</typeparam>
    /// <param name="condition">What must hold of it; null takes any.</param>
    /// <param name="timeout">How long to wait, in real time; 5 seconds unless given.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The event.</returns>
    /// <exception cref="RealtimeExpectationException">It has not come in time.</exception>
    public async Task<T> ExpectAsync<T>(Func<T, bool>? condition = null, TimeSpan? timeout = null, CancellationToken cancellationToken = default)
        where T : ClientEvent
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout ?? Patience);
        while (true)
        {
            (T? found, Task more) = Find(condition);
            if (found is not null) return found;
            try
            {
                await more.WaitAsync(limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                string which = condition is null ? typeof(T).Name : $"{typeof(T).Name} that fits";
                throw new RealtimeExpectationException($"No client has sent {which} within {timeout ?? Patience}. The conversation so far:", this);
            }
        }
    }

    /// <summary>Throws when the server had to refuse something, so that a test of a client that makes no mistakes can say so in a line.</summary>
    /// <exception cref="RealtimeExpectationException">An <c>error</c> was sent.</exception>
    public void ExpectNoErrors()
    {
        int errors = Entries.Count(entry => !entry.IsFromClient && entry.Type == "error");
        if (errors > 0) throw new RealtimeExpectationException($"The server has sent {errors} error{(errors == 1 ? "" : "s")}. The conversation so far:", this);
    }

    /// <summary>
    /// The conversation as JSON lines, which <see cref="RealtimeTestServerOptions.Replay"/> takes:
    /// <c>{"at":0.012,"connection":1,"from":"client","event":{...}}</c>. What is no JSON is left out.
    /// </summary>
    public string ToJsonLines() => JsonLines.Write(Entries);

    /// <summary>The conversation for people, a line for each message; long values are shortened, and deltas in a row are one line.</summary>
    public override string ToString() => TimelineText.All(Entries);

    internal void Add(int connection, bool isFromClient, ReadOnlySpan<byte> utf8)
    {
        RealtimeTimelineEntry entry = new(_time.GetElapsedTime(_start), connection, isFromClient, Encoding.UTF8.GetString(utf8));
        TaskCompletionSource more;
        lock (_lock)
        {
            _entries.Add(entry);
            more = _more;
            _more = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        more.SetResult();
    }

    private (T? Found, Task More) Find<T>(Func<T, bool>? condition)
        where T : ClientEvent
    {
        lock (_lock)
        {
            for (int i = _expected; i < _entries.Count; i++)
            {
                RealtimeTimelineEntry entry = _entries[i];
                if (!entry.IsFromClient || entry.Type.Length == 0) continue;
                if (ClientEvent.Read(Encoding.UTF8.GetBytes(entry.Text)) is T sent && condition?.Invoke(sent) is not false)
                {
                    _expected = i + 1;
                    return (sent, Task.CompletedTask);
                }
            }

            return (null, _more.Task);
        }
    }
}
