using System.Buffers;

namespace RealtimeGen;

/// <summary>Sets of characters that formats share.</summary>
internal static class FormatChars
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";
    private const string Unreserved = Letters + Digits + "-._~";
    private const string SubDelimiters = "!$&'()*+,;=";

    public static readonly SearchValues<byte> HexDigit = Of(Digits + "abcdefABCDEF");

    /// <summary>Labels of host names.</summary>
    public static readonly SearchValues<byte> Label = Of(Letters + Digits + "-");

    /// <summary>RFC 5322, section 3.2.3.</summary>
    public static readonly SearchValues<byte> AtomText = Of(Letters + Digits + "!#$%&'*+-/=?^_`{|}~");

    /// <summary>RFC 3986, section 3.1.</summary>
    public static readonly SearchValues<byte> Scheme = Of(Letters + Digits + "+-.");

    /// <summary>Registered names of hosts, RFC 3986, section 3.2.2.</summary>
    public static readonly SearchValues<byte> RegisteredName = Of(Unreserved + SubDelimiters);

    /// <summary>RFC 3986, section 3.2.1.</summary>
    public static readonly SearchValues<byte> UserInformation = Of(Unreserved + SubDelimiters + ":");

    /// <summary>RFC 3986, section 3.3.</summary>
    public static readonly SearchValues<byte> Path = Of(Unreserved + SubDelimiters + ":@/");

    /// <summary>Queries and fragments, RFC 3986, sections 3.4 and 3.5.</summary>
    public static readonly SearchValues<byte> Query = Of(Unreserved + SubDelimiters + ":@/?");

    /// <summary>Literals of URI templates, RFC 6570, section 2.1 with erratum 6937 (the apostrophe).</summary>
    public static readonly SearchValues<byte> TemplateLiteral = Of(Letters + Digits + "!#$&'()*+,-./:;=?@[]_~");

    /// <summary>Names of variables in URI templates, RFC 6570, section 2.3.</summary>
    public static readonly SearchValues<byte> TemplateVariable = Of(Letters + Digits + "_.");

    /// <summary>Whether a text has only characters of a set and escaped bytes (<c>%41</c>).</summary>
    public static bool AreAll(ReadOnlySpan<byte> text, SearchValues<byte> set, bool allowsUnicode)
    {
        while (true)
        {
            int other = text.IndexOfAnyExcept(set);
            if (other < 0)
            {
                return true;
            }

            if (text[other] >= 0x80 && allowsUnicode)
            {
                text = text[(other + 1)..];
            }
            else if (text[other] == '%' && text.Length - other >= 3 && !text.Slice(other + 1, 2).ContainsAnyExcept(HexDigit))
            {
                text = text[(other + 3)..];
            }
            else
            {
                return false;
            }
        }
    }

    private static SearchValues<byte> Of(string ascii) => SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(ascii));
}
