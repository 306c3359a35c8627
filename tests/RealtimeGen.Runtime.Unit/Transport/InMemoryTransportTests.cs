using RealtimeGen.Runtime.Unit.Peers;

namespace RealtimeGen.Runtime.Unit.Transport;

public class InMemoryTransportTests
{
    [Fact]
    public async Task Each_end_receives_what_the_other_sent()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await client.SendAsync("ping");
        await server.SendAsync("pong");

        Assert.Equal(("ping", "pong"), ((await server.ReceiveAsync()).Text, (await client.ReceiveAsync()).Text));
    }

    [Fact]
    public async Task A_close_comes_after_what_was_sent_before()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await client.SendAsync("last words");
        await client.CloseAsync(1000, "bye", default).InTime();
        await server.ReceiveAsync();

        Assert.Equal(new TransportMessage(TransportMessageKind.Close, 1000, "bye"), (await server.ReceiveAsync()).Message);
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_a_close()
    {
        (InMemoryTransport client, _) = InMemoryTransport.CreatePair();
        await client.CloseAsync(1000, "", default).InTime();

        await Assert.ThrowsAsync<IOException>(() => client.SendAsync("late"));
    }

    [Fact]
    public async Task An_end_that_goes_without_closing_is_a_broken_network_to_the_other()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair();
        await server.DisposeAsync();

        await Assert.ThrowsAsync<IOException>(() => client.ReceiveAsync());
        await Assert.ThrowsAsync<IOException>(() => client.SendAsync("anyone?"));
    }

    [Fact]
    public async Task A_full_pair_makes_the_sender_wait()
    {
        (InMemoryTransport client, InMemoryTransport server) = InMemoryTransport.CreatePair(capacity: 1);
        await client.SendAsync("first");
        ValueTask second = client.SendAsync("second"u8.ToArray(), default);
        Assert.False(second.IsCompleted);

        await server.ReceiveAsync();

        await second.InTime();
    }
}
