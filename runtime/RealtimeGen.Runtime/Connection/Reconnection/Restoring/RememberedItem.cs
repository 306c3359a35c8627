using System.Text;

namespace RealtimeGen;

/// <summary>One item of the conversation, as far as it is known.</summary>
internal sealed class RememberedItem(string id, byte[] json)
{
    private readonly Dictionary<int, StringBuilder> _said = [];
    private readonly Dictionary<int, string> _transcripts = [];

    public string Id => id;

    /// <summary>The item as this side made it, else as the server last told it.</summary>
    public byte[] Json { get; set; } = json;

    /// <summary>This side has made it: the server's telling leaves out what it need not repeat, such as images.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The server will add nothing to it.</summary>
    public bool IsDone { get; set; }

    /// <summary>Characters of base64 that were received of its audio.</summary>
    public long AudioCharacters { get; set; }

    /// <summary>How much of its audio was played, in milliseconds, where it was cut.</summary>
    public long? HeardMilliseconds { get; set; }

    public void Say(int contentIndex, string? text)
    {
        if (!_said.TryGetValue(contentIndex, out StringBuilder? said)) _said[contentIndex] = said = new StringBuilder();
        said.Append(text);
    }

    public void Transcribe(int contentIndex, string? transcript)
    {
        if (transcript is not null) _transcripts[contentIndex] = transcript;
    }

    /// <summary>What the model has said in a part so far, in text or in the words of its audio.</summary>
    public string? SaidIn(int contentIndex) => _said.GetValueOrDefault(contentIndex)?.ToString();

    public int PartsBegun => _said.Count == 0 ? 0 : _said.Keys.Max() + 1;

    /// <summary>The words of a part of the user's audio, where they were transcribed.</summary>
    public string? TranscriptOf(int contentIndex) => _transcripts.GetValueOrDefault(contentIndex);
}
