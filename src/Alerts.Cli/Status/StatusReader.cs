using Alerts.Articles;
using Alerts.Cli.Local;
using Alerts.Due;
using Alerts.Ingest;
using Alerts.Poison;
using Alerts.Storage;
using Alerts.Stories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Alerts.Cli.Status;

/// <summary>Looks at every part of an installation.</summary>
internal sealed class StatusReader(Target target, IServiceProvider services)
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(10);

    private readonly AlertsStorage _storage = services.GetRequiredService<AlertsStorage>();

    /// <summary>Looks once.</summary>
    public async Task<StatusReport> ReadAsync(CancellationToken cancellation)
    {
        var lengths = services.GetRequiredService<QueueLengths>();
        var app = target.Url is null ? null : new AppStatus(target.Url, await AnswersAsync(target.Url, cancellation));

        // The queues before the table: a message that moves meanwhile is counted twice rather than not at all.
        var waiting = await lengths.ReadAsync(cancellation);
        var files = await lengths.ReadInboxPoisonAsync(cancellation);
        var poison = await services.GetRequiredService<PoisonTable>().ListAsync(everything: false, cancellation).ToListAsync(cancellation);
        var recorded = poison.CountBy(message => message.Queue).ToDictionary();
        var queues = waiting.Select(queue => queue with { Poison = queue.Poison + recorded.GetValueOrDefault(queue.Name) }).ToList();
        files += recorded.Where(queue => PoisonQueues.IsOfBlobs(queue.Key)).Sum(queue => queue.Value);
        var inbox = await InboxAsync(files, cancellation);
        var stories = await services.GetRequiredService<StoryAssignment>().CountAsync(cancellation);
        var rejected = await _storage.Container(Containers.Rejected).GetBlobsAsync(cancellationToken: cancellation).CountAsync(cancellation);
        var healthy = app is not { Answers: false } && inbox.GivenUp == 0 && queues.All(queue => queue.Poison == 0);
        var due = await services.GetRequiredService<DueTable>().CountAsync(cancellation);
        var held = await services.GetRequiredService<ArticlesTable>().CountHeldAsync(cancellation);
        return new StatusReport(healthy, app, inbox, queues, due, held, await UnfinishedAsync(cancellation), stories, rejected);
    }

    private static async Task<bool> AnswersAsync(Uri url, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = AnswerLimit };
        try
        {
            using var answer = await client.GetAsync(new Uri(url, "api/health"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }

    private async Task<InboxStatus> InboxAsync(int givenUp, CancellationToken cancellation)
    {
        var waiting = 0;
        DateTimeOffset? oldest = null;
        await foreach (var blob in _storage.Container(Containers.Articles).GetBlobsAsync(cancellationToken: cancellation))
        {
            waiting++;
            if (blob.Properties.LastModified is { } dropped && (oldest is null || dropped < oldest))
                oldest = dropped;
        }

        return new InboxStatus(waiting, oldest, givenUp);
    }

    private async Task<int> UnfinishedAsync(CancellationToken cancellation)
    {
        var before = DateTimeOffset.UtcNow - services.GetRequiredService<IOptions<IngestOptions>>().Value.SweepAfter;
        return await services.GetRequiredService<ArticlesTable>().UnfinishedAsync(before, cancellation).CountAsync(cancellation);
    }
}
