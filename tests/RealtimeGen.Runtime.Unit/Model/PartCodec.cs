namespace RealtimeGen.Runtime.Unit.Model;

internal readonly struct PartCodec : IJsonCodec<Part>
{
    public static bool Check<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink
    {
        int start = json.Position;
        if (!json.TryEnterObject())
        {
            return JsonCheck.Mismatch(ref json, ref sink, "/type", "must be an object");
        }

        int seen = 0;
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            bool goesOn = true;
            switch (name.Length)
            {
                case 4 when name.Is("name"u8):
                    seen |= 1;
                    goesOn = CheckName(ref json, ref sink);
                    break;
                case 4 when name.Is("size"u8):
                    goesOn = CheckSize(ref json, ref sink);
                    break;
                case 5 when name.Is("index"u8):
                    seen |= 2;
                    goesOn = JsonCheck.Integer(ref json, ref sink, "/properties/index/type");
                    break;
                case 5 when name.Is("parts"u8):
                    goesOn = CheckParts(ref json, ref sink);
                    break;
                default:
                    json.Skip();
                    break;
            }

            if (!goesOn)
            {
                return false;
            }
        }

        return CheckRequired(ref sink, start, seen);
    }

    public static Part Read<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink
    {
        int start = json.Position;
        if (!json.TryEnterObject())
        {
            Check(ref json, ref sink);
            return new Part { Name = null!, Index = 0, AdditionalProperties = UnreadMembers.Whole(json.Since(start)) };
        }

        string? partName = null;
        int? index = null;
        double? size = null;
        JsonList<Part>? parts = null;
        UnreadMembers unread = default;
        int seen = 0;
        while (json.NextMember(out ReadOnlySpan<byte> name))
        {
            int at = json.Position;
            switch (name.Length)
            {
                case 4 when name.Is("name"u8):
                    seen |= 1;
                    CheckName(ref json, ref sink);
                    if (!json.TryGet(out partName))
                    {
                        unread.Keep(json, at);
                    }

                    break;
                case 4 when name.Is("size"u8):
                    CheckSize(ref json, ref sink);
                    if (!json.TryGet(out size))
                    {
                        unread.Keep(json, at);
                    }

                    break;
                case 5 when name.Is("index"u8):
                    seen |= 2;
                    JsonCheck.Integer(ref json, ref sink, "/properties/index/type");
                    if (!json.TryGet(out index))
                    {
                        unread.Keep(json, at);
                    }

                    break;
                case 5 when name.Is("parts"u8) && json.Kind == JsonKind.Array:
                    JsonListBuilder<Part> items = default;
                    json.TryEnterArray();
                    while (json.NextItem())
                    {
                        items.Add(Read(ref json, ref sink));
                    }

                    parts = items.ToList();
                    break;
                default:
                    json.Skip();
                    unread.Keep(json, at);
                    break;
            }
        }

        CheckRequired(ref sink, start, seen);
        if (index is null)
        {
            unread.MarkAbsent("index");
        }

        return new Part { Name = partName!, Index = index ?? 0, Size = size, Parts = parts, AdditionalProperties = unread.ToMap() };
    }

    private static bool CheckRequired<TSink>(ref TSink sink, int start, int seen)
        where TSink : struct, IValidationSink =>
        ((seen & 1) != 0 || sink.Fail(start, "/required", "must have the member \"name\""))
            && ((seen & 2) != 0 || sink.Fail(start, "/required", "must have the member \"index\""));

    private static bool CheckName<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink
    {
        int at = json.Position;
        if (!json.TryReadString(out ReadOnlySpan<byte> text))
        {
            return JsonCheck.Mismatch(ref json, ref sink, "/properties/name/type", "must be a string");
        }

        return JsonCheck.LengthWithin(text, 1, 8) || sink.Fail(at, "/properties/name/maxLength", "must have at most 8 characters");
    }

    private static bool CheckSize<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink
    {
        if (!json.TryReadNumber(out JsonNumber number))
        {
            return JsonCheck.Mismatch(ref json, ref sink, "/properties/size/type", "must be a number");
        }

        return (number >= 0.25 || sink.Fail(number.Position, "/properties/size/minimum", "must be at least 0.25"))
            && (number <= 1.5 || sink.Fail(number.Position, "/properties/size/maximum", "must be at most 1.5"));
    }

    private static bool CheckParts<TSink>(ref JsonCursor json, ref TSink sink)
        where TSink : struct, IValidationSink
    {
        if (!json.TryEnterArray())
        {
            return JsonCheck.Mismatch(ref json, ref sink, "/properties/parts/type", "must be an array");
        }

        while (json.NextItem())
        {
            if (!Check(ref json, ref sink))
            {
                return false;
            }
        }

        return true;
    }
}
