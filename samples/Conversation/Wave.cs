using System.Buffers.Binary;

namespace Conversation;

/// <summary>WAV files of the protocol's own format, pcm16: 24 kHz, 16 bit, mono.</summary>
internal static class Wave
{
    public const int Rate = 24_000;
    public const int BytesPerMillisecond = Rate / 1_000 * sizeof(short);

    private const int HeaderBytes = 44;
    private const short Pcm = 1;

    /// <summary>Reads a file, of any rate and any number of channels.</summary>
    /// <exception cref="UsageException">It is no WAV file of 16-bit PCM.</exception>
    public static byte[] Read(string path)
    {
        if (!File.Exists(path)) throw new UsageException($"--wav: {path}: there is no such file");
        ReadOnlySpan<byte> file = File.ReadAllBytes(path);
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WAVE"u8)) throw new UsageException($"--wav: {path} is no WAV file");
        ReadOnlySpan<byte> format = Chunk(file, "fmt "u8);
        ReadOnlySpan<byte> data = Chunk(file, "data"u8);
        if (format.Length < 16 || data.IsEmpty) throw new UsageException($"--wav: {path} is a WAV file without sound");
        int kind = BinaryPrimitives.ReadInt16LittleEndian(format);
        int channels = BinaryPrimitives.ReadInt16LittleEndian(format[2..]);
        int rate = BinaryPrimitives.ReadInt32LittleEndian(format[4..]);
        int bits = BinaryPrimitives.ReadInt16LittleEndian(format[14..]);
        if (kind != Pcm || bits != 16 || channels < 1 || rate < 1) throw new UsageException($"--wav: {path} is not 16-bit PCM; ffmpeg -i {Path.GetFileName(path)} -ar 24000 -ac 1 -c:a pcm_s16le out.wav makes it so");
        return Resample(data, channels, rate);
    }

    public static void Write(string path, ReadOnlySpan<byte> pcm)
    {
        byte[] file = new byte[HeaderBytes + pcm.Length];
        Span<byte> header = file;
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], HeaderBytes - 8 + pcm.Length);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], Rate * sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], 16);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], pcm.Length);
        pcm.CopyTo(header[HeaderBytes..]);
        File.WriteAllBytes(path, file);
    }

    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        for (long at = 12; at + 8 <= file.Length;)
        {
            ReadOnlySpan<byte> chunk = file[(int)at..];
            uint length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            if (chunk.StartsWith(name)) return chunk[8..(int)Math.Min(8L + length, chunk.Length)];

            // Chunks begin at even places.
            at += 8L + length + (length & 1);
        }

        return [];
    }

    private static byte[] Resample(ReadOnlySpan<byte> data, int channels, int rate)
    {
        int frames = data.Length / sizeof(short) / channels;
        byte[] pcm = new byte[(int)((long)frames * Rate / rate) * sizeof(short)];
        for (int i = 0; i < pcm.Length / sizeof(short); i++)
        {
            double at = (double)i * rate / Rate;
            int frame = (int)at;
            double next = Mix(data, Math.Min(frame + 1, frames - 1), channels);
            double sample = Mix(data, frame, channels);
            BinaryPrimitives.WriteInt16LittleEndian(pcm.AsSpan(i * sizeof(short)), (short)(sample + ((next - sample) * (at - frame))));
        }

        return pcm;
    }

    private static double Mix(ReadOnlySpan<byte> data, int frame, int channels)
    {
        double sum = 0;
        for (int channel = 0; channel < channels; channel++) sum += BinaryPrimitives.ReadInt16LittleEndian(data[(((frame * channels) + channel) * sizeof(short))..]);
        return sum / channels;
    }
}
