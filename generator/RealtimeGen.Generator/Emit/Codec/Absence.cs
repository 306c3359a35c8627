using RealtimeGen.Generator.Model.Types;

namespace RealtimeGen.Generator.Emit.Codec;

/// <summary>
/// Properties whose default value says nothing about the JSON that was read: the member may have been missing. The reader marks such members
/// absent, and the writer asks.
/// </summary>
internal static class Absence
{
    public static bool IsMarked(PropertyModel property) =>
        property.Presence == Presence.Tag || (property.Presence == Presence.Required && (property.Slot.IsNullable || property.Slot.Type.IsStruct));
}
