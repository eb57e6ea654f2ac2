using Alerts.Articles;
using Alerts.Storage;
using Alerts.Stories.Reading;
using Azure;
using Azure.Storage.Blobs;
using MimeKit;

namespace Alerts.Delivery.Email;

/// <summary>Reads the mails of a local run, which stay in the container <c>outbox</c>; of those that quote withdrawn articles only that.</summary>
/// <param name="storage">The account.</param>
/// <param name="withdrawals">Knows which articles are withdrawn.</param>
public sealed class OutboxReader(AlertsStorage storage, Withdrawals withdrawals)
{
    /// <summary>The most mails that are listed.</summary>
    public const int Most = 40;

    // One listing of the storage; a local run has fewer mails.
    private const int LookedAt = 5000;
    private const string Ending = ".eml";

    private readonly BlobContainerClient _container = storage.Container(Containers.Outbox);

    /// <summary>The last mails, the newest first.</summary>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<IReadOnlyList<OutboxMail>> ListAsync(CancellationToken cancellation)
    {
        var blobs = await _container.GetBlobsAsync(cancellationToken: cancellation).Take(LookedAt).ToListAsync(cancellation);
        var last = blobs.Where(blob => blob.Name.EndsWith(Ending, StringComparison.Ordinal))
            .OrderByDescending(blob => blob.Properties.LastModified).Take(Most).Select(blob => blob.Name[..^Ending.Length]).ToList();
        return [.. (await SideBySide.ReadAsync(last, ReadAsync, cancellation)).OfType<OutboxMail>()];
    }

    /// <summary>Reads a mail; null where there is none.</summary>
    /// <param name="id">Its name without ending; anything.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<OutboxMail?> ReadAsync(string id, CancellationToken cancellation)
    {
        if (id.Length is 0 or > 200 || !id.All(char.IsAsciiLetterOrDigit))
            return null;
        try
        {
            var content = await _container.GetBlobClient(id + Ending).DownloadContentAsync(cancellation);
            using var mail = await MimeMessage.LoadAsync(content.Value.Content.ToStream(), cancellation);
            var withdrawn = await withdrawals.AmongAsync((mail.Headers[AlertMail.Quotes] ?? "").Split(' '), cancellation);
            return withdrawn.Count > 0 ? new OutboxMail(id, mail.Date, mail.To.ToString(), Shown.NoticeTitle, Shown.Notice)
                : new OutboxMail(id, mail.Date, mail.To.ToString(), mail.Subject ?? "", mail.TextBody ?? "");
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }
}

/// <summary>A mail of the outbox.</summary>
/// <param name="Id">Its name without ending.</param>
/// <param name="Date">When it was made.</param>
/// <param name="To">To whom.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its plain text.</param>
public sealed record OutboxMail(string Id, DateTimeOffset Date, string To, string Subject, string Text);
