using Alerts.Articles;
using Alerts.Ingest;
using Alerts.Stories;
using Alerts.Storage;
using Alerts.Subscriptions.Matches;
using Azure;
using Microsoft.Extensions.DependencyInjection;

namespace Alerts.Cli.Dropping;

/// <summary>Drops a file into the inbox and follows it to its end.</summary>
internal sealed class ArticleDropper(IServiceProvider services)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private static readonly Dictionary<string, string> NoMetadata = [];

    private readonly AlertsStorage _storage = services.GetRequiredService<AlertsStorage>();
    private readonly ArticlesTable _articles = services.GetRequiredService<ArticlesTable>();
    private readonly RejectedStore _rejected = services.GetRequiredService<RejectedStore>();
    private readonly DecisionStore _decisions = services.GetRequiredService<DecisionStore>();
    private readonly MatchStore _matches = services.GetRequiredService<MatchStore>();

    /// <summary>Uploads a file and waits for what becomes of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Its name in the inbox.</param>
    /// <param name="cancellation">Stops waiting; the file goes its way all the same.</param>
    public async Task<Verdict> DropAsync(string path, string name, CancellationToken cancellation)
    {
        var bytes = BinaryData.FromBytes(await File.ReadAllBytesAsync(path, cancellation));
        return await FollowAsync(name, bytes, NoMetadata, await UploadAsync(name, bytes, cancellation), cancellation);
    }

    /// <summary>Drops a rejected file again and waits for what becomes of it.</summary>
    /// <param name="file">The file as it was kept.</param>
    /// <param name="cancellation">Stops waiting; the file goes its way all the same.</param>
    /// <exception cref="UserException">A newer file of this name waits in the inbox; nothing was changed.</exception>
    public async Task<Verdict> DropAgainAsync(KeptFile file, CancellationToken cancellation)
    {
        var tag = await services.GetRequiredService<DropAgain>().DropAsync(file, cancellation) ?? throw new UserException(
            $"A newer file named {file.Name} waits in the inbox; nothing was changed. Try again once it has been taken in.");
        return await FollowAsync(file.Name, file.Content, file.Sent, tag, cancellation);
    }

    private async Task<ETag> UploadAsync(string name, BinaryData bytes, CancellationToken cancellation) =>
        (await _storage.Container(Containers.Articles).GetBlobClient(name).UploadAsync(bytes, overwrite: true, cancellation)).Value.ETag;

    private async Task<Verdict> FollowAsync(string name, BinaryData bytes, IDictionary<string, string> metadata, ETag tag, CancellationToken cancellation)
    {
        var dropId = ArticleIdentity.DropId(name, tag.ToString().Trim('"'));
        if (ArticleReader.IsArchive(bytes))
            return await UntilAsync(
                async () => await RejectionAsync(name, dropId, cancellation)
                    ?? (await WaitsAsync(name, tag, cancellation) ? null : await RejectionAsync(name, dropId, cancellation) ?? Verdict.Unpacked),
                cancellation);

        // The article's id follows from the file alone, so its rows can be watched before they exist.
        var article = ArticleReader.Read(name, bytes).Value;
        return article is null
            ? await UntilAsync(() => RejectionAsync(name, dropId, cancellation), cancellation)
            : await FollowAsync(
                name, dropId, article with { FeedHost = metadata.TryGetValue(DropMetadata.Feed, out var host) ? host : null },
                DropMetadata.NameAsIdentity(name, metadata), cancellation);
    }

    private async Task<Verdict> FollowAsync(
        string name, string dropId, ParsedArticle article, string? identity, CancellationToken cancellation)
    {
        var articleId = ArticleIdentity.Of(article, identity);
        Verdict? rejection = null;
        var choice = await UntilAsync(
            async () => await _articles.FindDropAsync(articleId, dropId, cancellation) is { } found ? found
                : (rejection = await RejectionAsync(name, dropId, cancellation)) is null ? null : new EditionChoice(0, false, false),
            cancellation);
        if (rejection is not null)
            return rejection;
        if (article.Embargo is { } until && until > DateTimeOffset.UtcNow && article.Status != ArticleStatus.Killed)
            return Verdict.Held(until);
        if (article.Status != ArticleStatus.Usable)
            return Verdict.Kept(article.Status);

        var edition = new EditionId(articleId, choice.Number);
        var decisions = new List<Decision>();
        foreach (var (number, _, _) in article.Items)
        {
            decisions.Add(await UntilAsync(() => _decisions.ReadIfExistsAsync(edition.Item(number), cancellation), cancellation));
        }

        // One verdict for all sections of a live blog: that of the first one that counts, with what is new in any of them.
        var decision = (decisions.Find(d => d.IsSkipped) ?? decisions.Find(d => d.Developments.Count > 0) ?? decisions[0]) with
        {
            Developments = [.. decisions.SelectMany(d => d.Developments)],
        };
        if (decision.IsSkipped)
            return Verdict.Skipped(decision);
        if (choice.IsRepeat)
            return Verdict.Repeat(decision);
        if (decision.Developments.Count == 0)
            return Verdict.Known(decision);

        var manifest = await UntilAsync(() => _matches.ReadIfExistsAsync(MatchStore.Name(edition), cancellation), cancellation);
        var parts = manifest.Parts(MatchStore.Name(edition));
        return Verdict.Told(decision, parts.Sum(part => part.Mails), parts.Sum(part => part.Webhooks));
    }

    private async Task<Verdict?> RejectionAsync(string name, string dropId, CancellationToken cancellation) =>
        await _rejected.FindAsync(name, dropId, cancellation) is { } error ? Verdict.Rejected(error) : null;

    private async Task<bool> WaitsAsync(string name, ETag tag, CancellationToken cancellation)
    {
        try
        {
            var properties = await _storage.Container(Containers.Articles).GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellation);
            return properties.Value.ETag == tag;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return false;
        }
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T?>> look, CancellationToken cancellation)
        where T : class
    {
        while (true)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(PollInterval, cancellation);
        }
    }
}
