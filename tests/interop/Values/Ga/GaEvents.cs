using RealtimeGen.Interop.Published;
using RealtimeGen.OpenAI.Ga;

namespace RealtimeGen.Interop.Values.Ga;

/// <summary>Each of the 11 events of a GA client, by its builder.</summary>
internal static class GaEvents
{
    public static IEnumerable<Value> All() => Each().Select(e => Value.Of(EventUnion.GaClient, e));

    private static IEnumerable<ClientEvent> Each() =>
    [
        ClientEvent.Create().InputAudioBufferAppend().Audio(new byte[] { 0, 1, 2, 255 }).EventId("event_1").Build(),
        ClientEvent.Create().InputAudioBufferCommit().EventId("event_1").Build(),
        ClientEvent.Create().InputAudioBufferCommit().Build(),
        ClientEvent.Create().InputAudioBufferClear().EventId("event_1").Build(),
        ClientEvent.Create().OutputAudioBufferClear().EventId("event_1").Build(),
        ClientEvent.Create().ConversationItemRetrieve().ItemId("item_1").EventId("event_1").Build(),
        ClientEvent.Create().ConversationItemTruncate().ItemId("item_1").ContentIndex(0).AudioEndMs(1_500).EventId("event_1").Build(),
        ClientEvent.Create().ConversationItemDelete().ItemId("item_1").EventId("event_1").Build(),
        ClientEvent.Create().ResponseCancel().ResponseId("resp_1").EventId("event_1").Build(),
        ClientEvent.Create().ResponseCreate().Build(),
        .. GaSessions.All().Select(session => ClientEvent.Create().SessionUpdate().Session(session).EventId("event_1").Build()),
        .. GaItems.All()
            .Select(item => ClientEvent.Create().ConversationItemCreate().Item(item).PreviousItemId("root").EventId("event_1").Build()),
        .. GaResponses.All().Select(parameters => ClientEvent.Create().ResponseCreate().Response(parameters).EventId("event_1").Build()),
    ];
}
