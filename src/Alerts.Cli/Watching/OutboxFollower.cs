using System.Diagnostics;
using System.Runtime.CompilerServices;
using Alerts.Storage;
using Alerts.Subscriptions;
using Azure.Storage.Blobs.Models;
using MimeKit;

namespace Alerts.Cli.Watching;

/// <summary>Follows the mails of an outbox from now on.</summary>
internal sealed class OutboxFollower(AlertsStorage storage)
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
                yield return await ReadAsync(blob, cancellation);
            }

            await Task.Delay(pause > ShortestPause ? pause : ShortestPause, cancellation);
        }
    }

    private IAsyncEnumerable<BlobItem> ListNewAsync(CancellationToken cancellation) =>
        storage.Container(Containers.Outbox).GetBlobsAsync(cancellationToken: cancellation).Where(blob => _seen.Add(blob.Name));

    private async Task<WatchedAlert> ReadAsync(BlobItem blob, CancellationToken cancellation)
    {
        var content = await storage.Container(Containers.Outbox).GetBlobClient(blob.Name).DownloadContentAsync(cancellation);
        using var mail = await MimeMessage.LoadAsync(content.Value.Content.ToStream(), cancellation);
        return new WatchedAlert(
            blob.Properties.CreatedOn ?? DateTimeOffset.UtcNow, SubscriptionLine.Email,
            string.Join(", ", mail.To.Mailboxes.Select(to => to.Address)), mail.Subject ?? "", (mail.TextBody ?? "").ReplaceLineEndings("\n").TrimEnd());
    }
}
