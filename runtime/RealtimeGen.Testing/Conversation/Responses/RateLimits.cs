using System.Globalization;
using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Answers;
using RealtimeGen.Testing.Conversation.Timing;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>
/// What is left of the account: every answer takes a request and its tokens, and both come back evenly over a minute. Where a number of requests is given,
/// those beyond it fail; otherwise nothing is refused when they are used up.
/// </summary>
internal sealed class RateLimits(Agenda agenda, int? requestsPerMinute)
{
    private const long UsualRequests = 1_000;
    private const long UsualTokens = 50_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Bucket _requests = new(RateLimitName.Requests, requestsPerMinute ?? UsualRequests);
    private readonly Bucket _tokens = new(RateLimitName.Tokens, UsualTokens);

    /// <summary>Takes a request; how the response fails when there is none left, in the service's words.</summary>
    public AnswerEnding.Failure? TakeRequest(string? model)
    {
        _requests.Regain(agenda.Now);
        if (requestsPerMinute is null || _requests.Left >= 1)
        {
            _requests.Spend(1);
            return null;
        }

        string used = $"Limit {_requests.Limit}, Used {_requests.Limit - (long)_requests.Left}, Requested 1.";
        return new AnswerEnding.Failure(
            "rate_limit_exceeded",
            $"Rate limit reached for {model} on requests per min (RPM): {used} Please try again in {Duration(_requests.Until(1))}. "
                + "Visit https://platform.openai.com/account/rate-limits to learn more.",
            "requests");
    }

    /// <summary>Takes the tokens of a response; what is left.</summary>
    public JsonList<RateLimit> Spend(long tokens)
    {
        _requests.Regain(agenda.Now);
        _tokens.Regain(agenda.Now);
        _tokens.Spend(tokens);
        return [_requests.Told, _tokens.Told];
    }

    /// <summary>As clients read it: <c>174ms</c>, <c>6.232s</c>.</summary>
    private static string Duration(TimeSpan time) => time < TimeSpan.FromSeconds(1)
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalMilliseconds)}ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.###}s");

    private sealed class Bucket(RateLimitName name, long limit)
    {
        private double _used;
        private TimeSpan _at;

        public long Limit => limit;

        public double Left => limit - _used;

        public RateLimit Told => new()
        {
            Name = name,
            Limit = limit,
            Remaining = (long)Left,
            ResetSeconds = Math.Round(_used / limit * Window.TotalSeconds, 3),
        };

        public void Regain(TimeSpan now)
        {
            // Rounded, so that what comes back in as much time as it was said to take is whole.
            _used = Math.Round(Math.Max(0, _used - (limit * ((now - _at) / Window))), 6);
            _at = now;
        }

        public void Spend(long amount) => _used = Math.Min(limit, _used + amount);

        public TimeSpan Until(double left) => (left - Left) / limit * Window;
    }
}
