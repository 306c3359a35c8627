using Microsoft.CodeAnalysis.Text;

namespace RealtimeGen.Generator.Syntax;

/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">What is wrong and what to write instead; starts in lower case and has no full stop.</param>
internal readonly record struct JsonSyntaxError(TextSpan Span, JsonSyntaxErrorKind Kind, string Message);

internal enum JsonSyntaxErrorKind
{
    Empty,
    TextAfterValue,
    UnexpectedText,
    ByteOrderMark,
    WhiteSpace,
    Comment,
    CommentNotClosed,
    TooDeep,

    BracketNotClosed,
    BracketMissing,
    BracketUnmatched,
    CommaMissing,
    CommaTrailing,
    CommaStray,
    CommaWrong,
    ColonMissing,
    ColonStray,
    ColonWrong,
    NameMissing,
    NameNotQuoted,
    NameDuplicate,
    ValueMissing,

    StringNotClosed,
    StringNotQuoted,
    StringQuotes,
    ControlCharacter,
    Escape,
    LoneSurrogate,
    EscapedSurrogate,
    Number,
    Literal,
}
