using Alerts.Storage;
using Alerts.Subscriptions.Topics;

namespace Alerts.Subscriptions;

/// <summary>The running subscriptions, as the log <c>subscriptions</c> tells them to every worker.</summary>
public sealed class SubscriptionLog : IDisposable
{
    private readonly ChangeLog<SubscriptionLine> _log;
    private readonly Dictionary<string, (SubscriptionLine Line, TopicQuery? Query)> _latest = [];

    /// <summary>A view of the log; nothing is read before it is asked.</summary>
    /// <param name="storage">The account.</param>
    public SubscriptionLog(AlertsStorage storage) => _log = new ChangeLog<SubscriptionLine>(
        storage.Container(Containers.Log), "subscriptions", StateJson.Default.SubscriptionLine, Apply);

    /// <summary>Writes a revision, unless it or a later one is there already.</summary>
    /// <param name="line">The revision.</param>
    /// <param name="cancellation">Stops between two attempts.</param>
    public Task WriteAsync(SubscriptionLine line, CancellationToken cancellation) => _log.AppendAsync(
        () => _latest.TryGetValue(line.Id, out var known) && known.Line.Revision >= line.Revision ? null : line, cancellation);

    /// <summary>All running subscriptions as of now.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public Task<ActiveSubscriptions> ReadAsync(CancellationToken cancellation) => _log.LookAsync(
        position => new ActiveSubscriptions(
            position, [.. _latest.Values.Where(s => s.Query is not null).Select(s => new ActiveSubscription(s.Line, s.Query!))]),
        cancellation);

    /// <inheritdoc/>
    public void Dispose() => _log.Dispose();

    private void Apply(long position, SubscriptionLine line)
    {
        // A topic that an older version accepted and this one refuses finds nothing.
        if (!_latest.TryGetValue(line.Id, out var known) || known.Line.Revision < line.Revision)
            _latest[line.Id] = (line, line.Topic is null ? null : TopicParser.Parse(line.Topic).Value);
    }
}

/// <summary>The running subscriptions at one position of the log.</summary>
/// <param name="Position">The position.</param>
/// <param name="Subscriptions">The subscriptions, in no particular order.</param>
public sealed record ActiveSubscriptions(long Position, IReadOnlyList<ActiveSubscription> Subscriptions);

/// <summary>A running subscription.</summary>
/// <param name="Line">Its latest revision.</param>
/// <param name="Query">Its topic.</param>
public sealed record ActiveSubscription(SubscriptionLine Line, TopicQuery Query);
