using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>
/// Properties whose default value says nothing about the JSON that was read: it may have been missing. The reader marks such members absent,
/// and the writer asks.
/// </summary>
internal static class Absence
{
    public static bool IsMarked(PropertyModel property) => IsNoted(property) || ShowsInLocal(property);

    /// <summary>Where the reader has to note in <c>seen</c> that the member was there.</summary>
    public static bool IsNoted(PropertyModel property) =>
        property.Presence == Presence.Tag || (property.Presence == Presence.Required && property.Slot.IsNullable);

    /// <summary>Where the reader's nullable local of a struct that cannot be null is enough.</summary>
    public static bool ShowsInLocal(PropertyModel property) =>
        property.Presence == Presence.Required && !property.Slot.IsNullable && property.Slot.Type.IsStruct;
}
