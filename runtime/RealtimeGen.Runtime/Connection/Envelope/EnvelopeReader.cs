namespace RealtimeGen;

/// <summary>Reads a message's envelope in one pass, whatever the order of its members; of equal ones the last counts. Total: what is no event has none.</summary>
internal static class EnvelopeReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Envelope Read(ReadOnlySpan<byte> message)
    {
        JsonCursor json = new(message, StartOf(message));
        Envelope envelope = default;
        if (!json.TryEnterObject()) return default;
        while (json.NextMember(out ReadOnlySpan<byte> name)) Member(ref json, name, ref envelope);
        return json.TryEnd() ? envelope : default;
    }

    /// <summary>
    /// The envelope of a message that this side has written. Of audio that is appended, the kind alone: there is much of it, and nothing is asked of it.
    /// </summary>
    public static Envelope ReadSent(ReadOnlySpan<byte> message) =>
        FindKind(message) == EventKind.AudioAppend ? new Envelope { Kind = EventKind.AudioAppend } : Read(message);

    /// <summary>The kind alone, by the first member <c>type</c>; what follows it is not looked at.</summary>
    public static EventKind FindKind(ReadOnlySpan<byte> message)
    {
        JsonCursor json = new(message, StartOf(message));
        return json.FindTag("type"u8, out ReadOnlySpan<byte> type, out _) ? EventKinds.Of(type) : EventKind.None;
    }

    /// <summary>A delta's text alone, unescaped; valid until the next call that meets an escape.</summary>
    public static bool FindDelta(ReadOnlySpan<byte> message, out ReadOnlySpan<byte> delta)
    {
        JsonCursor json = new(message, StartOf(message));
        return json.FindTag("delta"u8, out delta, out _);
    }

    private static int StartOf(ReadOnlySpan<byte> message) => message.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    private static void Member(ref JsonCursor json, ReadOnlySpan<byte> name, ref Envelope envelope)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                envelope.Type = Text(ref json, out ReadOnlySpan<byte> type);
                envelope.Kind = envelope.Type.Exists ? EventKinds.Of(type) : EventKind.None;
                break;
            case 4 when name.SequenceEqual("item"u8):
                envelope.Item = Item(ref json, ref envelope);
                break;
            case 5 when name.SequenceEqual("delta"u8):
                envelope.Delta = Text(ref json);
                break;
            case 5 when name.SequenceEqual("error"u8):
                envelope.Error = Error(ref json, ref envelope);
                break;
            case 5 when name.SequenceEqual("usage"u8):
                envelope.Usage = Value(ref json);
                break;
            case 7 when name.SequenceEqual("item_id"u8):
                envelope.ItemId = Text(ref json);
                break;
            case 7 when name.SequenceEqual("session"u8):
                envelope.Session = Value(ref json);
                break;
            case 8 when name.SequenceEqual("event_id"u8):
                envelope.EventId = Text(ref json);
                break;
            case 8 when name.SequenceEqual("response"u8):
                envelope.Response = Response(ref json, ref envelope);
                break;
            case 11 when name.SequenceEqual("response_id"u8):
                envelope.ResponseId = Text(ref json);
                break;
            case 12 when name.SequenceEqual("output_index"u8):
                envelope.OutputIndex = Number(ref json);
                break;
            case 13 when name.SequenceEqual("content_index"u8):
                envelope.ContentIndex = Number(ref json);
                break;
            case 16 when name.SequenceEqual("previous_item_id"u8):
                envelope.PreviousItemId = Text(ref json);
                break;
            default:
                json.Skip();
                break;
        }
    }

    private static Extent Item(ref JsonCursor json, ref Envelope envelope)
    {
        int start = json.Position;
        if (!json.TryEnterObject()) return Value(ref json);
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("id"u8)) Unless(ref envelope.ItemId, Text(ref json));
            else json.Skip();
        }

        return new Extent(start, json.Position - start);
    }

    private static Extent Error(ref JsonCursor json, ref Envelope envelope)
    {
        int start = json.Position;
        if (!json.TryEnterObject()) return Value(ref json);
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("event_id"u8)) envelope.ErrorEventId = Text(ref json);
            else if (name.SequenceEqual("code"u8)) envelope.ErrorCode = Text(ref json);
            else json.Skip();
        }

        return new Extent(start, json.Position - start);
    }

    private static Extent Response(ref JsonCursor json, ref Envelope envelope)
    {
        int start = json.Position;
        if (!json.TryEnterObject()) return Value(ref json);
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("id"u8)) Unless(ref envelope.ResponseId, Text(ref json));
            else if (name.SequenceEqual("status"u8)) envelope.ResponseStatus = Text(ref json);
            else if (name.SequenceEqual("usage"u8)) envelope.Usage = Value(ref json);
            else if (name.SequenceEqual("metadata"u8)) envelope.Metadata = Metadata(ref json, ref envelope);
            else if (name.SequenceEqual("conversation"u8)) envelope.IsOutOfBand = Text(ref json, out ReadOnlySpan<byte> kind).Exists && kind.SequenceEqual("none"u8);
            else if (name.SequenceEqual("conversation_id"u8)) ConversationId(ref json, ref envelope);
            else json.Skip();
        }

        return new Extent(start, json.Position - start);
    }

    private static Extent Metadata(ref JsonCursor json, ref Envelope envelope)
    {
        int start = json.Position;
        if (!json.TryEnterObject()) return Value(ref json);
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("realtimegen_call"u8)) envelope.CallTag = Text(ref json);
            else json.Skip();
        }

        return new Extent(start, json.Position - start);
    }

    private static void ConversationId(ref JsonCursor json, ref Envelope envelope)
    {
        envelope.ConversationId = Text(ref json);
        envelope.IsOutOfBand = !envelope.ConversationId.Exists && json.WasNull;
    }

    private static void Unless(ref Extent known, Extent found)
    {
        if (!known.Exists) known = found;
    }

    private static Extent Text(ref JsonCursor json)
    {
        int start = json.Position + 1;
        if (json.TryReadEscapedText(out ReadOnlySpan<byte> text)) return new Extent(start, text.Length);
        json.Skip();
        return default;
    }

    // With the text unescaped, which is valid until the next call that meets an escape.
    private static Extent Text(ref JsonCursor json, out ReadOnlySpan<byte> text)
    {
        Extent extent = Text(ref json);
        text = extent.Exists ? extent.In(json.Document) : default;
        if (text.Contains((byte)'\\')) text = JsonText.UnescapeToScratch(text);
        return extent;
    }

    private static Extent Value(ref JsonCursor json)
    {
        int start = json.Position;
        json.Skip();
        return json.IsMalformed ? default : new Extent(start, json.Position - start);
    }

    private static int Number(ref JsonCursor json)
    {
        int start = json.Position;
        json.Skip();

        // Indexes are hardly ever more than a digit.
        if (json.Position == start + 1 && json.Document[start] is >= (byte)'0' and <= (byte)'9' and byte digit) return digit - '0';
        return json.TryGet(out int? number) ? number!.Value : 0;
    }
}
