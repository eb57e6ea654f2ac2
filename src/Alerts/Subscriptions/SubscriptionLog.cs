using Alerts.Storage;
using Alerts.Storage.Log;
using Alerts.Storage.Log.Snapshots;
using Alerts.Subscriptions.Topics;
using Microsoft.Extensions.Options;

namespace Alerts.Subscriptions;

/// <summary>The running subscriptions, as the log <c>subscriptions</c> tells them to every worker.</summary>
public sealed class SubscriptionLog : ICompactableLog, IDisposable
{
    private readonly SubscriptionIndex _index = new();
    private readonly ChangeLog<SubscriptionLine> _log;
    private readonly TimeProvider _time;
    private readonly LogOptions _options;

    /// <summary>A view of the log; nothing is read before it is asked.</summary>
    /// <param name="storage">The account.</param>
    /// <param name="options">Settings of the logs.</param>
    /// <param name="time">Tells which segments are old.</param>
    public SubscriptionLog(AlertsStorage storage, IOptions<LogOptions> options, TimeProvider time)
    {
        (_options, _time) = (options.Value, time);
        _log = new ChangeLog<SubscriptionLine>(
            storage.Container(Containers.Log), "subscriptions", StateJson.Default.SubscriptionLine, _index, _options);
    }

    /// <summary>Writes a revision, unless it or a later one is there already.</summary>
    /// <param name="line">The revision.</param>
    /// <param name="cancellation">Gives up waiting; the line may still be written.</param>
    public Task WriteAsync(SubscriptionLine line, CancellationToken cancellation) =>
        _log.AppendAsync(() => _index.Knows(line) ? null : line, cancellation);

    /// <summary>All running subscriptions as of now.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<ActiveSubscriptions> ReadAsync(CancellationToken cancellation) =>
        _log.LookAsync(position => new ActiveSubscriptions(position, _index.Active), cancellation);

    /// <inheritdoc/>
    /// <remarks>A snapshot holds all that the lines before it tell, so old segments go.</remarks>
    public Task<LogCompaction> CompactAsync(CancellationToken cancellation) =>
        _log.CompactAsync(_time.GetUtcNow() - _options.KeepSegments, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();
}

/// <summary>The running subscriptions at one position of the log.</summary>
/// <param name="Position">The position.</param>
/// <param name="Subscriptions">The subscriptions, in no particular order.</param>
public sealed record ActiveSubscriptions(long Position, IReadOnlyList<ActiveSubscription> Subscriptions);

/// <summary>A running subscription.</summary>
/// <param name="Line">Its latest revision.</param>
/// <param name="Query">Its topic.</param>
public sealed record ActiveSubscription(SubscriptionLine Line, TopicQuery Query);
