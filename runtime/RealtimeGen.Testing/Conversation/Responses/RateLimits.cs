using RealtimeGen.OpenAI.Ga;
using RealtimeGen.Testing.Conversation.Timing;

namespace RealtimeGen.Testing.Conversation.Responses;

/// <summary>
/// What is left of the account: every answer takes a request and its tokens, and both come back evenly over a minute. Nothing is refused when they are used up.
/// </summary>
internal sealed class RateLimits(Agenda agenda)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Bucket _requests = new(1_000);
    private readonly Bucket _tokens = new(50_000);

    public JsonList<RateLimit> Spend(long tokens) =>
        [_requests.Spend(RateLimitName.Requests, 1, agenda.Now), _tokens.Spend(RateLimitName.Tokens, tokens, agenda.Now)];

    private sealed class Bucket(long limit)
    {
        private double _used;
        private TimeSpan _at;

        public RateLimit Spend(RateLimitName name, long amount, TimeSpan now)
        {
            double regained = limit * ((now - _at) / Window);
            _used = Math.Min(limit, Math.Max(0, _used - regained) + amount);
            _at = now;
            return new RateLimit
            {
                Name = name,
                Limit = limit,
                Remaining = (long)(limit - _used),
                ResetSeconds = Math.Round(_used / limit * Window.TotalSeconds, 3),
            };
        }
    }
}
