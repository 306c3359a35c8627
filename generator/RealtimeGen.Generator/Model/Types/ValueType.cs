namespace RealtimeGen.Generator.Model.Types;

/// <summary>The C# type of a property, an item or a union branch.</summary>
internal abstract record ValueType
{
    /// <summary>As written in emitted code, fully qualified, without a nullable mark.</summary>
    public abstract string CSharp { get; }

    /// <summary>True for structs: a null mark makes them <see cref="Nullable{T}"/>.</summary>
    public abstract bool IsStruct { get; }
}

internal enum ScalarKind
{
    String,
    Boolean,
    Int32,
    Int64,
    Double,
    Decimal,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    Guid,
    Uri,
    Bytes,
}

internal sealed record ScalarType(ScalarKind Kind) : ValueType
{
    public override string CSharp => Kind switch
    {
        ScalarKind.String => "string",
        ScalarKind.Boolean => "bool",
        ScalarKind.Int32 => "int",
        ScalarKind.Int64 => "long",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.DateTimeOffset => "global::System.DateTimeOffset",
        ScalarKind.DateOnly => "global::System.DateOnly",
        ScalarKind.TimeOnly => "global::System.TimeOnly",
        ScalarKind.Guid => "global::System.Guid",
        ScalarKind.Uri => "global::System.Uri",
        ScalarKind.Bytes => "global::RealtimeGen.JsonBytes",
        _ => throw new InvalidOperationException(),
    };

    public override bool IsStruct => Kind is not (ScalarKind.String or ScalarKind.Uri);
}

internal enum NamedKind
{
    /// <summary>A sealed record; read from JSON objects only.</summary>
    Object,

    /// <summary>An abstract record with nested cases; read from JSON objects only.</summary>
    Union,

    /// <summary>A sealed class over a string; read from JSON strings only.</summary>
    Enum,

    /// <summary>A record struct over values of several JSON types; read from anything.</summary>
    Variant,

    /// <summary>A record struct around free JSON; read from anything.</summary>
    Raw,
}

/// <summary>A type that this generator emits.</summary>
/// <param name="FirstStage">
/// Where a builder lambda for a value of this type starts: of the type itself for an object or a union, of its only object branch for a
/// record-struct union; null where there is none.
/// </param>
internal sealed record NamedType(TypeName Name, NamedKind Kind, FirstStage? FirstStage = null) : ValueType
{
    public override string CSharp => Name.FullName;

    public override bool IsStruct => Kind is NamedKind.Variant or NamedKind.Raw;
}

/// <summary>A homogeneous array: <c>JsonList&lt;T&gt;</c>.</summary>
internal sealed record ListType(Slot Item) : ValueType
{
    public override string CSharp => "global::RealtimeGen.JsonList<" + Item.CSharp + ">";

    public override bool IsStruct => false;
}

/// <summary>An object of free names and one type of value: <c>JsonMap&lt;T&gt;</c>.</summary>
internal sealed record MapType(Slot Value) : ValueType
{
    public override string CSharp => "global::RealtimeGen.JsonMap<" + Value.CSharp + ">";

    public override bool IsStruct => false;
}

/// <summary>Free JSON.</summary>
internal sealed record RawType : ValueType
{
    public static readonly RawType Instance = new();

    public override string CSharp => "global::RealtimeGen.RawJson";

    public override bool IsStruct => false;
}

/// <summary>A place that holds a value: its C# type, whether JSON null may stand there, and what is demanded of it.</summary>
/// <param name="Constraints">Everything that is checked here; a <see cref="Constraints.Reference"/> where the named type's codec does it.</param>
/// <param name="IsFused">
/// True when reading a value of <paramref name="Type"/> checks all of <paramref name="Constraints"/> on the way, or when the value is a scalar,
/// whose token is checked first and converted afterwards. Otherwise the check runs ahead on a copy of the cursor.
/// </param>
internal sealed record Slot(ValueType Type, bool IsNullable, Constraints.ConstraintSet Constraints, bool IsFused)
{
    /// <summary>The C# type, with a null mark where JSON null is a value.</summary>
    public string CSharp => IsNullable ? Type.CSharp + "?" : Type.CSharp;
}
