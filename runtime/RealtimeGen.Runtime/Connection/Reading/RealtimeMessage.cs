using System.Diagnostics.CodeAnalysis;

namespace RealtimeGen;

/// <summary>A message of the server, lent until the next one is read: its audio is decoded, everything else is read when asked for.</summary>
/// <typeparam name="TServer">The generated union of server events.</typeparam>
/// <remarks>Once the next message is read, every member throws <see cref="InvalidOperationException"/>.</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "A message is looked at while it is lent, and compared with nothing.")]
public readonly struct RealtimeMessage<TServer>
    where TServer : IJsonModel<TServer>
{
    private readonly LentMessage _lent;
    private readonly int _number;

    internal RealtimeMessage(LentMessage lent) => (_lent, _number) = (lent, lent.Number);

    /// <summary>Whether this is a piece of the answer's audio: <c>response.output_audio.delta</c>, in beta <c>response.audio.delta</c>.</summary>
    public bool IsAudio => _lent.IsAudio(_number);

    /// <summary>The audio, decoded, in the session's format; empty for any other message. Valid until the next message is read.</summary>
    public ReadOnlyMemory<byte> Audio => _lent.Audio(_number);

    /// <summary>The member <c>type</c>; null for a message that is no event. Not allocated anew while it repeats, as with all ids here.</summary>
    public string? Type => _lent.Text(_number, Envelope.Type);

    /// <summary>The item that the event is about: <c>item_id</c>, else <c>item.id</c>; null where it names none.</summary>
    public string? ItemId => _lent.Text(_number, Envelope.ItemId);

    /// <summary>The response that the event is about: <c>response_id</c>, else <c>response.id</c>; null where it names none.</summary>
    public string? ResponseId => _lent.Text(_number, Envelope.ResponseId);

    /// <summary>Which part of the item's content; 0 where the event names none.</summary>
    public int ContentIndex => Envelope.ContentIndex;

    /// <summary>Which item of the response's output; 0 where the event names none.</summary>
    public int OutputIndex => Envelope.OutputIndex;

    /// <summary>The message as it came, in UTF-8. Valid until the next message is read.</summary>
    public ReadOnlyMemory<byte> Utf8 => _lent.Frame(_number).Written;

    private ref readonly Envelope Envelope => ref _lent.Frame(_number).Envelope;

    /// <summary>The event, which owns what it holds and stays valid.</summary>
    /// <exception cref="RealtimeMessageException">The message is no event: not JSON, or not text.</exception>
    public TServer Read() => EventReader<TServer>.Read(_lent.Frame(_number));
}
