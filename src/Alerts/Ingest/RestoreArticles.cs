using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Ingest;

/// <summary>
/// Makes clean articles again that are missing in <c>ingested/</c>, from the kept bytes in <c>raw/</c> and the claims of their
/// editions. What is there stays. Sends nothing; may run beside everything else and be run again.
/// </summary>
/// <param name="articles">Knows every edition.</param>
/// <param name="raw">The kept bytes.</param>
/// <param name="ingested">The clean articles.</param>
public sealed class RestoreArticles(ArticlesTable articles, RawStore raw, IngestedStore ingested)
{
    /// <summary>Looks at every edition that was taken in.</summary>
    /// <param name="atOnce">How many are looked at at once, from 1.</param>
    /// <param name="progress">Is told after each edition.</param>
    /// <param name="cancellation">Stops between two editions.</param>
    public async Task<RestoreReport> RunAsync(int atOnce, IProgress<RestoreReport> progress, CancellationToken cancellation)
    {
        var report = new RestoreReport(0, 0, []);
        var guard = new Lock();
        await Parallel.ForEachAsync(
            articles.DoneAsync(cancellation), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation },
            async (claim, stop) =>
            {
                var id = new EditionId(claim.ArticleId, claim.Edition);
                var isThere = await ingested.ExistsAsync(id, stop);
                var fault = isThere ? null : await RestoreAsync(claim, stop);
                lock (guard)
                {
                    report = new RestoreReport(
                        report.Editions + 1, report.Restored + (isThere || fault is not null ? 0 : 1),
                        fault is null ? report.Faults : [.. report.Faults, new RestoreFault(id.ToString(), fault)]);
                    progress.Report(report);
                }
            });
        return report;
    }

    // Null where it was made, otherwise why it cannot be.
    private async Task<string?> RestoreAsync(EditionClaim claim, CancellationToken cancellation)
    {
        try
        {
            var article = await CleanArticle.ReadKeptAsync(raw, claim, cancellation);
            await ingested.WriteOnceAsync(CleanArticle.Of(claim, article), cancellation);
            return null;
        }
        // One article that cannot be made keeps no other from being made; a storage that fails hits all, and ends the run.
        catch (Exception e) when (e.IsOwnFault())
        {
            return e.Message;
        }
    }
}

/// <summary>How far the search for missing articles is, or what came of it.</summary>
/// <param name="Editions">Editions that were looked at.</param>
/// <param name="Restored">Those that were missing and were made again.</param>
/// <param name="Faults">Those that are missing and cannot be made.</param>
public sealed record RestoreReport(int Editions, int Restored, IReadOnlyList<RestoreFault> Faults);

/// <summary>An edition that cannot be made again.</summary>
/// <param name="Edition">The edition: article id and number.</param>
/// <param name="Reason">Why.</param>
public sealed record RestoreFault(string Edition, string Reason);
