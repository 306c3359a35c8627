namespace RealtimeGen;

/// <summary>Tells the state of the playback what the server says, in both protocols.</summary>
internal static class PlaybackListener
{
    /// <returns>An item of which nothing will be heard, to be deleted; most often null.</returns>
    public static string? Hear(PlaybackState state, in Envelope said, ReadOnlySpan<byte> message)
    {
        ReadOnlySpan<byte> response = said.ResponseId.In(message);
        ReadOnlySpan<byte> item = said.ItemId.In(message);
        switch (said.Kind)
        {
            case EventKind.OutputAudioDelta:
                return state.Receive(response, item, said.ContentIndex, Base64Length.Of(said.Delta.In(message)));
            case EventKind.Other when PlaybackSubject.IsAudioPart(said.Type.In(message), message):
                return state.Receive(response, item, said.ContentIndex, 0);
            case EventKind.OutputAudioDone:
                state.EndAudio(item, said.ContentIndex);
                break;
            case EventKind.ResponseCreated:
                state.BeginResponse(response, !said.IsOutOfBand);
                break;
            case EventKind.ResponseDone:
                state.EndResponse(response);
                break;
            case EventKind.SpeechStarted:
                state.BeginSpeech();
                break;
            case EventKind.ItemDeleted:
                state.Forget(item);
                break;
            case EventKind.SessionCreated or EventKind.SessionUpdated:
                state.IsInterruptedByServer = PlaybackSubject.Interrupts(said.Session.In(message));
                break;
        }

        return null;
    }
}
