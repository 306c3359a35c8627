namespace RealtimeGen.OpenAI.Migration;

/// <summary>
/// Parts of a session that are the same JSON in both protocols, of one protocol's type and then of the other's. What neither type knows is kept, as
/// whenever something is read.
/// </summary>
internal static class SameJson
{
    public static TTo? Of<TFrom, TTo>(TFrom? part)
        where TFrom : class, IJsonModel<TFrom>
        where TTo : class, IJsonModel<TTo> => part is null ? null : TTo.Read(JsonModel.ToUtf8Json(part));

    public static TTo? Of<TFrom, TTo>(TFrom? part)
        where TFrom : struct, IJsonModel<TFrom>
        where TTo : struct, IJsonModel<TTo> => part is null ? null : TTo.Read(JsonModel.ToUtf8Json(part.Value));

    public static Optional<TTo?> Of<TFrom, TTo>(Optional<TFrom?> part)
        where TFrom : class, IJsonModel<TFrom>
        where TTo : class, IJsonModel<TTo> => part.IsSet ? Of<TFrom, TTo>(part.Value) : default(Optional<TTo?>);

    public static Optional<TTo?> Of<TFrom, TTo>(Optional<TFrom?> part)
        where TFrom : struct, IJsonModel<TFrom>
        where TTo : struct, IJsonModel<TTo> => part.IsSet ? Of<TFrom, TTo>(part.Value) : default(Optional<TTo?>);

    public static JsonList<TTo>? OfEach<TFrom, TTo>(IEnumerable<TFrom>? parts)
        where TFrom : class, IJsonModel<TFrom>
        where TTo : class, IJsonModel<TTo> => parts is null ? null : [.. parts.Select(part => TTo.Read(JsonModel.ToUtf8Json(part)))];
}
