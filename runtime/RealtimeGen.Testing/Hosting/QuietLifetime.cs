using Microsoft.Extensions.Hosting;

namespace RealtimeGen.Testing.Hosting;

/// <summary>Instead of the console's lifetime, which takes over the signals of a process that belongs to a test runner.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
