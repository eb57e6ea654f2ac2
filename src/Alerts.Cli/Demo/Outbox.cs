using System.Globalization;
using Alerts.Storage;
using MimeKit;

namespace Alerts.Cli.Demo;

/// <summary>A mail of the outbox.</summary>
/// <param name="Id">Id of its alert.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text part.</param>
/// <param name="Path">Where its copy lies.</param>
internal sealed record OutboxMail(string Id, string To, string Subject, string Text, string Path)
{
    /// <summary>The article that it comes of; null where none of the played ones is.</summary>
    public string? Article { get; init; }
}

/// <summary>Reads the outbox of a run and keeps a copy of each mail as a file.</summary>
internal sealed class Outbox(AlertsStorage storage, string folder)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly HashSet<string> _seen = [];

    /// <summary>Every mail read so far, in order of arrival.</summary>
    public List<OutboxMail> Mails { get; } = [];

    /// <summary>Waits for a number of new mails; returns what came when they are there or the time is over.</summary>
    public async Task<IReadOnlyList<OutboxMail>> WaitForAsync(int number, TimeSpan limit, CancellationToken cancellation)
    {
        var end = DateTimeOffset.UtcNow + limit;
        var came = new List<OutboxMail>();
        while (true)
        {
            came.AddRange(await ReadNewAsync(cancellation));
            if (came.Count >= number || DateTimeOffset.UtcNow > end)
                return came;
            await Task.Delay(PollInterval, cancellation);
        }
    }

    private async Task<IReadOnlyList<OutboxMail>> ReadNewAsync(CancellationToken cancellation)
    {
        var container = storage.Container(Containers.Outbox);
        var came = new List<OutboxMail>();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (!_seen.Add(blob.Name))
                continue;
            var bytes = (await container.GetBlobClient(blob.Name).DownloadContentAsync(cancellation)).Value.Content.ToArray();
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{_seen.Count:00}-{blob.Name[..8]}.eml"));
            await File.WriteAllBytesAsync(path, bytes, cancellation);
            using var mail = await MimeMessage.LoadAsync(new MemoryStream(bytes), cancellation);
            came.Add(new OutboxMail(
                Path.GetFileNameWithoutExtension(blob.Name), mail.To.Mailboxes.Single().Address, mail.Subject ?? "", mail.TextBody ?? "", path));
        }

        Mails.AddRange(came);
        return came;
    }
}
