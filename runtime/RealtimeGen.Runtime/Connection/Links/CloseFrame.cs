using System.Text;

namespace RealtimeGen;

/// <summary>What a close frame can say.</summary>
internal static class CloseFrame
{
    // A control frame carries 125 bytes, two of them the code (RFC 6455 section 5.5.1).
    private const int MaxReasonBytes = 123;

    public static void ThrowIfInvalid(int status, string reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (status is not ((>= 1000 and <= 1014 and not (1004 or 1005 or 1006)) or (>= 3000 and <= 4999)))
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "A close code that can be sent is 1000 to 1003, 1007 to 1014 or 3000 to 4999.");
        }

        if (Encoding.UTF8.GetByteCount(reason) > MaxReasonBytes)
        {
            throw new ArgumentException($"The reason of a close is at most {MaxReasonBytes} bytes of UTF-8.", nameof(reason));
        }
    }
}
