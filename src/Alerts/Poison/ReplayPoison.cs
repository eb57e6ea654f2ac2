using Alerts.Storage;
using Alerts.Storage.Steps;
using Azure;
using Microsoft.Extensions.Logging;

namespace Alerts.Poison;

/// <summary>What came of an operator's wish for a message.</summary>
public enum PoisonOutcome
{
    /// <summary>It was done now.</summary>
    Done,

    /// <summary>It had been replayed or dropped before: nothing was done.</summary>
    Before,

    /// <summary>Another run is at it.</summary>
    Busy,

    /// <summary>The queue that it goes back to does not exist; it goes on waiting.</summary>
    NoQueue,
}

/// <summary>Puts messages that failed back on their queue, or gives them up.</summary>
public sealed class ReplayPoison(AlertsStorage storage, PoisonTable table, TimeProvider time, ILogger<ReplayPoison> log)
{
    /// <summary>How long a replay that died keeps others from trying again.</summary>
    public static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Puts a message back on its queue, once, however often and by however many it is asked. Only a replay that dies in between is
    /// done again, after <see cref="ClaimTime"/>: the stages can take a message twice, but none may be lost.
    /// </summary>
    /// <param name="queue">The queue that it goes back to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task<PoisonOutcome> ReplayAsync(string queue, string id, CancellationToken cancellation)
    {
        var (outcome, message) = await MoveAsync(queue, id, PoisonState.Replaying, time.GetUtcNow() + ClaimTime, cancellation);
        if (message is null)
            return outcome;

        try
        {
            await storage.PlainQueue(queue).PutAsync(Step.Here(), BinaryData.FromString(ReplayMark.Add(queue, message.Body)), delay: null, cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            await table.TryWriteAsync(message with { State = PoisonState.Waiting, ClaimedUntil = null }, cancellation);
            return PoisonOutcome.NoQueue;
        }

        // Where this write finds another version, the message failed again already and waits again, rightly.
        await table.TryWriteAsync(message with { State = PoisonState.Replayed, ClaimedUntil = null }, cancellation);
        log.Replayed(id, queue);
        return PoisonOutcome.Done;
    }

    /// <summary>Gives a message up; its row stays.</summary>
    /// <param name="queue">The queue that it came from.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<PoisonOutcome> DropAsync(string queue, string id, CancellationToken cancellation) =>
        (await MoveAsync(queue, id, PoisonState.Dropped, null, cancellation)).Outcome;

    private async Task<(PoisonOutcome Outcome, PoisonMessage? Moved)> MoveAsync(
        string queue, string id, PoisonState state, DateTimeOffset? until, CancellationToken cancellation)
    {
        while (true)
        {
            var message = await table.FindAsync(queue, id, cancellation);
            if (Refusal(message) is { } refusal)
                return (refusal, null);

            if (await table.TryWriteAsync(message! with { State = state, ClaimedUntil = until }, cancellation) is { } moved)
                return (PoisonOutcome.Done, moved);
        }
    }

    private PoisonOutcome? Refusal(PoisonMessage? message) => message?.State switch
    {
        PoisonState.Waiting => null,
        PoisonState.Replaying => message.ClaimedUntil > time.GetUtcNow() ? PoisonOutcome.Busy : null,
        _ => PoisonOutcome.Before,
    };
}
