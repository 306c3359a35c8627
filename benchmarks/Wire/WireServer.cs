using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RealtimeGen.Benchmarks.Wire;

/// <summary>
/// The other side of the wire, in a process of its own so that only the client's processor time is counted. Bare sockets: it must outrun every client.
/// Obeys lines on standard input, answers on standard output, and ends when its input does.
/// </summary>
internal static class WireServer
{
    /// <summary>Starts the server instead of the benchmarks.</summary>
    public const string Argument = "--wire-server";

    private static readonly ConcurrentDictionary<string, WireConnection> Connections = new();

    public static int Run()
    {
        using Socket listener = new(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen(2048);
        Answer($"{((IPEndPoint)listener.LocalEndPoint!).Port}");
        _ = AcceptAsync(listener);
        while (Console.In.ReadLine() is { } command) Obey(command.Split(' '));
        return 0;
    }

    private static void Obey(string[] command)
    {
        switch (command)
        {
            case ["push", string name, string count]:
                _ = Connections[name].PushAsync(Number(count));
                break;
            case ["expect", string name, string count]:
                Connections[name].Expect(Number(count), () => Answer($"received {count}"));
                break;
            case ["pace", string prefix, string eventsPerSecond, string events]:
                WireConnection[] paced = [.. Connections.Where(c => c.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(c => c.Value)];
                Pacing.Start(paced, Number(eventsPerSecond), Number(events));
                break;
            default:
                throw new ArgumentException($"'{string.Join(' ', command)}' is no command.");
        }
    }

    private static async Task AcceptAsync(Socket listener)
    {
        while (true)
        {
            Socket socket = await listener.AcceptAsync();
            _ = Task.Run(() => ServeAsync(socket));
        }
    }

    private static async Task ServeAsync(Socket socket)
    {
        socket.NoDelay = true;
        string name = await Upgrade.AcceptAsync(socket);
        using WireConnection connection = new(socket, isEcho: name.StartsWith("echo", StringComparison.Ordinal));
        Connections[name] = connection;
        try
        {
            await connection.ServeAsync();
        }
        catch (SocketException)
        {
            // The client is gone.
        }
        finally
        {
            Connections.TryRemove(name, out _);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Answer(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
