using System.Collections.Concurrent;

namespace Alerts.Delivery.Webhooks;

/// <summary>
/// One attempt at a time for each endpoint, in this process: an endpoint that lets us wait takes one place of the queue's batch and
/// not all of them.
/// </summary>
public sealed class EndpointTurns
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new();

    /// <summary>Takes the turn of an endpoint.</summary>
    /// <param name="recipientId">The endpoint.</param>
    /// <param name="patience">How long to wait for it.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>Gives the turn back when disposed; null where another attempt took longer than the patience.</returns>
    public async Task<IDisposable?> TakeAsync(string recipientId, TimeSpan patience, CancellationToken cancellation)
    {
        var turn = _turns.GetOrAdd(recipientId, _ => new SemaphoreSlim(1, 1));
        return await turn.WaitAsync(patience, cancellation) ? new Turn(turn) : null;
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
