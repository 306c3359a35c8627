namespace RealtimeGen.Generator.Model.Types;

/// <summary>A root that is no object, union or enum: a record struct around free JSON that the schema still validates.</summary>
internal sealed record RawModel : TypeModel
{
    public override NamedKind Kind => NamedKind.Raw;
}
