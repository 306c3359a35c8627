using System.Net;
using System.Security.Authentication;

namespace RealtimeGen;

/// <summary>Which failures may pass. Close codes are those of RFC 6455 section 7.4 and of IANA's registry.</summary>
internal static class Failure
{
    public static RealtimeRetryAdvice Advise(Exception? failure) => failure switch
    {
        RealtimeConnectionClosedException { Cause: RealtimeCloseCause.Lost } => RealtimeRetryAdvice.Retry,
        RealtimeConnectionClosedException { Cause: RealtimeCloseCause.ClosedByServer } closed => OfClose(closed.CloseStatus),
        RealtimeConnectionClosedException => RealtimeRetryAdvice.Never,
        RealtimeHandshakeException { StatusCode: null } unreached when IsCertificate(unreached) => RealtimeRetryAdvice.Never,
        RealtimeHandshakeException refused => OfHandshake(refused.StatusCode),

        // Mistakes in the options or in the program, not the network's.
        ArgumentException or InvalidOperationException or NotSupportedException => RealtimeRetryAdvice.Never,
        _ => RealtimeRetryAdvice.Retry,
    };

    private static RealtimeRetryAdvice OfClose(int? status) => status switch
    {
        // Going away (also "maximum duration"), abnormal, internal error, restart, try again later, bad gateway, time-out.
        1001 or 1006 or (>= 1011 and <= 1014) or 3008 => RealtimeRetryAdvice.Retry,

        // Protocol error, data that is not accepted, policy violation, too big, extension; unauthorized, forbidden.
        1002 or 1003 or (>= 1007 and <= 1010) or 3000 or 3003 => RealtimeRetryAdvice.Never,
        _ => RealtimeRetryAdvice.Undecided,
    };

    // A certificate that is not trusted now is not trusted in a minute.
    private static bool IsCertificate(Exception? failure)
    {
        while (failure is not (null or AuthenticationException)) failure = failure.InnerException;
        return failure is not null;
    }

    private static RealtimeRetryAdvice OfHandshake(HttpStatusCode? status) => status switch
    {
        null or HttpStatusCode.RequestTimeout or (HttpStatusCode)425 or HttpStatusCode.TooManyRequests => RealtimeRetryAdvice.Retry,
        >= HttpStatusCode.InternalServerError => RealtimeRetryAdvice.Retry,
        _ => RealtimeRetryAdvice.Never,
    };
}
