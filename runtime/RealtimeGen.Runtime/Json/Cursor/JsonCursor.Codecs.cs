namespace RealtimeGen;

// The codec is an argument, and never looked at, so that its type is inferred.
public ref partial struct JsonCursor
{
    /// <summary>Reads a value of a generated class; false when it is of another kind: it is then checked, and consumed all the same.</summary>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the class.</param>
    /// <param name="kind">What the class is read from.</param>
    /// <param name="value">Null when it is none.</param>
    public bool TryRead<TCodec, T, TSink>(ref TSink sink, TCodec codec, JsonKind kind, out T? value)
        where TCodec : struct, IJsonCodec<T>
        where T : class
        where TSink : struct, IValidationSink
    {
        if (Kind == kind)
        {
            value = TCodec.Read(ref this, ref sink);
            return true;
        }

        value = null;
        TCodec.Check(ref this, ref sink);
        return false;
    }

    /// <summary>The same where null is a value.</summary>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the class.</param>
    /// <param name="kind">What the class is read from.</param>
    /// <param name="value">Absent when it is none.</param>
    public bool TryRead<TCodec, T, TSink>(ref TSink sink, TCodec codec, JsonKind kind, out Optional<T?> value)
        where TCodec : struct, IJsonCodec<T>
        where T : class
        where TSink : struct, IValidationSink
    {
        T? found = null;
        bool isPresent = TryReadNull() || TryRead(ref sink, codec, kind, out found);
        value = isPresent ? found : default(Optional<T?>);
        return isPresent;
    }

    /// <summary>Reads a value of a generated struct, which holds any.</summary>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the struct.</param>
    /// <param name="value">Never null.</param>
    /// <returns>True.</returns>
    public bool TryRead<TCodec, T, TSink>(ref TSink sink, TCodec codec, out T? value)
        where TCodec : struct, IJsonCodec<T>
        where T : struct
        where TSink : struct, IValidationSink
    {
        value = TCodec.Read(ref this, ref sink);
        return true;
    }

    /// <summary>The same where null is a value.</summary>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the struct.</param>
    /// <param name="value">Never absent.</param>
    /// <returns>True.</returns>
    public bool TryRead<TCodec, T, TSink>(ref TSink sink, TCodec codec, out Optional<T?> value)
        where TCodec : struct, IJsonCodec<T>
        where T : struct
        where TSink : struct, IValidationSink
    {
        value = TryReadNull() ? null : TCodec.Read(ref this, ref sink);
        return true;
    }

    /// <summary>Reads an array of a generated class; false when it is none, or an item does not fit.</summary>
    /// <param name="sink">Takes the errors.</param>
    /// <param name="codec">Of the class.</param>
    /// <param name="kind">What the class is read from.</param>
    /// <param name="schemaPath">JSON Pointer of <c>type</c>.</param>
    /// <param name="values">Null when it does not fit.</param>
    public bool TryReadList<TCodec, T, TSink>(ref TSink sink, TCodec codec, JsonKind kind, string schemaPath, out JsonList<T>? values)
        where TCodec : struct, IJsonCodec<T>
        where T : class
        where TSink : struct, IValidationSink
    {
        values = null;
        if (!TryEnterArray())
        {
            JsonCheck.Array(ref this, ref sink, schemaPath);
            return false;
        }

        JsonListBuilder<T> items = default;
        bool fits = true;
        while (NextItem())
        {
            if (TryRead(ref sink, codec, kind, out T? item)) items.Add(item!);
            else fits = false;
        }

        if (fits) values = items.ToList();
        return fits;
    }
}
