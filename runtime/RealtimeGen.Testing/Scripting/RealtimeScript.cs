using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Mcp;
using RealtimeGen.Testing.Conversation.Turns;

namespace RealtimeGen.Testing;

/// <summary>
/// What the models behind a <see cref="RealtimeTestServer"/> say and understand, for all its connections. An answer that was queued goes first, then the first
/// rule that
/// fits, then what <see cref="Otherwise"/> computes; without any, the server echoes. Safe on any thread, at any time.
/// </summary>
public sealed class RealtimeScript
{
    private readonly Lock _lock = new();
    private readonly Queue<RealtimeAnswer> _answers = new();
    private readonly List<(Func<RealtimeQuestion, bool> Fits, RealtimeAnswer Answer)> _rules = [];
    private readonly Queue<Hearing> _hearings = new();
    private readonly Dictionary<string, string[]?> _tools = new(StringComparer.Ordinal);
    private Func<RealtimeQuestion, RealtimeAnswer>? _otherwise;
    private int _turnEnds;

    internal RealtimeScript() => Played = Script.Echo with { Answer = Answer, Hear = Hear, EndsTurn = EndsTurn, ListTools = ListTools };

    internal Script Played { get; }

    /// <summary>Queues answers: each is one response, in this order.</summary>
    public RealtimeScript Answer(params ReadOnlySpan<RealtimeAnswer> answers)
    {
        lock (_lock)
        {
            foreach (RealtimeAnswer answer in answers) _answers.Enqueue(answer ?? throw new ArgumentNullException(nameof(answers)));
        }

        return this;
    }

    /// <summary>
    /// Answers whenever the client has said certain words last, in any case, be it in text, in audio (see <see cref="Hear(ReadOnlySpan{string})"/>) or as the
    /// output of a function.
    /// </summary>
    /// <param name="words">Part of what is said.</param>
    /// <param name="answer">The answer.</param>
    public RealtimeScript When(string words, RealtimeAnswer answer)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        return When(question => question.Words.Contains(words, StringComparison.OrdinalIgnoreCase), answer);
    }

    /// <summary>Answers whenever a condition holds.</summary>
    public RealtimeScript When(Func<RealtimeQuestion, bool> condition, RealtimeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(answer);
        lock (_lock) _rules.Add((condition, answer));
        return this;
    }

    /// <summary>
    /// Computes what no queued answer and no rule answers, instead of the echo. An exception of the function is the response's failure, with its message.
    /// </summary>
    public RealtimeScript Otherwise(Func<RealtimeQuestion, RealtimeAnswer> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        lock (_lock) _otherwise = answer;
        return this;
    }

    /// <summary>Queues what is heard in the next turns of audio, one text each. Without it a turn says how long it is.</summary>
    public RealtimeScript Hear(params ReadOnlySpan<string> turns)
    {
        lock (_lock)
        {
            foreach (string turn in turns) _hearings.Enqueue(new Hearing.Words(turn ?? throw new ArgumentNullException(nameof(turns))));
        }

        return this;
    }

    /// <summary>Queues a turn that nobody understands: its transcription fails.</summary>
    public RealtimeScript HearNothing()
    {
        lock (_lock) _hearings.Enqueue(new Hearing.Failure("audio_unintelligible", "The audio could not be transcribed."));
        return this;
    }

    /// <summary>
    /// Lets semantic turn detection see the end of a turn in the next silence that it hears, rather than when it has waited as long as its eagerness allows.
    /// </summary>
    public RealtimeScript EndTurn()
    {
        lock (_lock) _turnEnds++;
        return this;
    }

    /// <summary>
    /// Says which tools an MCP server has, for clients that give it to the model. Without it a server has those that the client allows. No server is asked.
    /// </summary>
    /// <param name="serverLabel">Which server, by the client's label.</param>
    /// <param name="tools">The names of its tools.</param>
    public RealtimeScript ListTools(string serverLabel, params ReadOnlySpan<string> tools)
    {
        lock (_lock) _tools[serverLabel] = tools.ToArray();
        return this;
    }

    /// <summary>Lets an MCP server fail to tell its tools.</summary>
    /// <param name="serverLabel">Which server, by the client's label.</param>
    public RealtimeScript ListNoTools(string serverLabel)
    {
        lock (_lock) _tools[serverLabel] = null;
        return this;
    }

    private Answer Answer(AnswerRequest request)
    {
        RealtimeQuestion question = new(request);
        try
        {
            return Choose(question)?.Played ?? EchoAnswers.To(request);
        }
#pragma warning disable CA1031 // The function is the test's, and the test sees its exception in the response.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Conversation.Answers.Answer.Failing("script_error", $"{e.GetType().Name}: {e.Message}");
        }
    }

    private RealtimeAnswer? Choose(RealtimeQuestion question)
    {
        (Func<RealtimeQuestion, bool> Fits, RealtimeAnswer Answer)[] rules;
        Func<RealtimeQuestion, RealtimeAnswer>? otherwise;
        lock (_lock)
        {
            if (_answers.TryDequeue(out RealtimeAnswer? next)) return next;
            (rules, otherwise) = ([.. _rules], _otherwise);
        }

        return rules.FirstOrDefault(rule => rule.Fits(question)).Answer ?? otherwise?.Invoke(question);
    }

    private Hearing Hear(TimeSpan duration)
    {
        lock (_lock) return _hearings.TryDequeue(out Hearing? hearing) ? hearing : Script.Echo.Hear(duration);
    }

    private IReadOnlyList<string>? ListTools(Tool.Mcp server)
    {
        lock (_lock)
        {
            if (!_tools.TryGetValue(server.ServerLabel, out string[]? tools)) return Script.Echo.ListTools(server);
            IReadOnlyList<string>? allowed = AllowedTools.Of(server);
            return allowed is null ? tools : tools?.Where(allowed.Contains).ToArray();
        }
    }

    private bool EndsTurn(Turn turn, TurnDetectionSemanticVadEagerness eagerness)
    {
        lock (_lock)
        {
            if (_turnEnds == 0) return Script.Echo.EndsTurn(turn, eagerness);
            _turnEnds--;
            return true;
        }
    }
}
