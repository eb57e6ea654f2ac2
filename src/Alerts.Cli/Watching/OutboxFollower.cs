using System.Diagnostics;
using System.Runtime.CompilerServices;
using Alerts.Delivery.Email;
using Alerts.Storage;
using Alerts.Subscriptions;
using Azure.Storage.Blobs.Models;

namespace Alerts.Cli.Watching;

/// <summary>Follows the mails of an outbox from now on; of one that quotes a withdrawn article only that (<see cref="OutboxReader"/>).</summary>
internal sealed class OutboxFollower(AlertsStorage storage, OutboxReader outbox)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(300);

    private readonly HashSet<string> _seen = [];

    /// <summary>Notes what is there already.</summary>
    public async Task StartAsync(CancellationToken cancellation) => await ListNewAsync(cancellation).CountAsync(cancellation);

    /// <summary>The mails that come after the start, until it is cancelled.</summary>
    public async IAsyncEnumerable<WatchedAlert> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var watch = Stopwatch.StartNew();
            var came = await ListNewAsync(cancellation).ToListAsync(cancellation);
            // A long outbox takes long to list; most of the storage's time is for others.
            var pause = watch.Elapsed * 4;
            foreach (var blob in came.OrderBy(blob => blob.Properties.CreatedOn))
            {
                if (await outbox.ReadAsync(Path.GetFileNameWithoutExtension(blob.Name), cancellation) is { } mail)
                    yield return new WatchedAlert(
                        blob.Properties.CreatedOn ?? DateTimeOffset.UtcNow, SubscriptionLine.Email, mail.To, mail.Subject,
                        mail.Text.ReplaceLineEndings("\n").TrimEnd());
            }

            await Task.Delay(pause > ShortestPause ? pause : ShortestPause, cancellation);
        }
    }

    private IAsyncEnumerable<BlobItem> ListNewAsync(CancellationToken cancellation) =>
        storage.Container(Containers.Outbox).GetBlobsAsync(cancellationToken: cancellation).Where(blob => _seen.Add(blob.Name));
}
