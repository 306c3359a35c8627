using RealtimeGen.Interop.Published;
using RealtimeGen.OpenAI.Beta;

namespace RealtimeGen.Interop.Values.Beta;

/// <summary>Each of the 12 events of a beta client, by its builder.</summary>
internal static class BetaEvents
{
    public static IEnumerable<Value> All() => Each().Select(e => Value.Of(EventUnion.BetaClient, e));

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
        .. BetaSessions.All().Select(session => ClientEvent.Create().SessionUpdate().Session(session).EventId("event_1").Build()),
        .. BetaSessions.Transcriptions()
            .Select(session => ClientEvent.Create().TranscriptionSessionUpdate().Session(session).EventId("event_1").Build()),
        .. BetaItems.All()
            .Select(item => ClientEvent.Create().ConversationItemCreate().Item(item).PreviousItemId("item_0").EventId("event_1").Build()),
        .. BetaResponses.All().Select(parameters => ClientEvent.Create().ResponseCreate().Response(parameters).EventId("event_1").Build()),
    ];
}
