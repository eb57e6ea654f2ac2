using Alerts.Articles;
using Alerts.Storage;

namespace Alerts.Ingest;

/// <summary>
/// Makes clean articles again that are missing in <c>ingested/</c>, from the kept bytes in <c>raw/</c> and the claims of their
/// editions; and the marks of editions that withdraw others, which releases before the marks did not write. What is there stays. Sends
/// nothing; may run beside everything else and be run again.
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
        var marked = await ingested.WithdrawingAsync(cancellation).ToHashSetAsync(cancellationToken: cancellation);
        var report = new RestoreReport(0, 0, 0, []);
        var guard = new Lock();
        await Parallel.ForEachAsync(
            articles.DoneAsync(cancellation), new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation },
            async (claim, stop) =>
            {
                var done = await TryRestoreAsync(claim, marked, stop);
                lock (guard)
                {
                    report = report.Plus(done);
                    progress.Report(report);
                }
            });
        return report;
    }

    private async Task<RestoreReport> TryRestoreAsync(EditionClaim claim, HashSet<EditionId> marked, CancellationToken cancellation)
    {
        var id = new EditionId(claim.ArticleId, claim.Edition);
        try
        {
            return await RestoreAsync(claim, needsLook: claim.Edition > 1 && !marked.Contains(id), cancellation);
        }
        // One article that cannot be made keeps no other from being made; a storage that fails hits all, and ends the run.
        catch (Exception e) when (e.IsOwnFault())
        {
            return new RestoreReport(1, 0, 0, [new RestoreFault(id.ToString(), e.Message)]);
        }
    }

    // A first edition withdraws nothing, and what is marked is known to: of these only whether they are there is asked.
    private async Task<RestoreReport> RestoreAsync(EditionClaim claim, bool needsLook, CancellationToken cancellation)
    {
        var id = new EditionId(claim.ArticleId, claim.Edition);
        if (needsLook && await ingested.ReadIfExistsAsync(id, cancellation) is { } there)
            return new RestoreReport(1, 0, await ingested.MarkAsync(there, cancellation) ? 1 : 0, []);
        if (!needsLook && await ingested.ExistsAsync(id, cancellation))
            return new RestoreReport(1, 0, 0, []);
        var article = await CleanArticle.ReadKeptAsync(raw, claim, cancellation);
        await ingested.WriteOnceAsync(CleanArticle.Of(claim, article), cancellation);
        return new RestoreReport(1, 1, 0, []);
    }
}

/// <summary>How far the search for missing articles is, or what came of it.</summary>
/// <param name="Editions">Editions that were looked at.</param>
/// <param name="Restored">Those that were missing and were made again.</param>
/// <param name="Marked">Those that withdraw others and were not marked.</param>
/// <param name="Faults">Those that are missing and cannot be made, or cannot be read.</param>
public sealed record RestoreReport(int Editions, int Restored, int Marked, IReadOnlyList<RestoreFault> Faults)
{
    /// <summary>With what came of one edition more.</summary>
    internal RestoreReport Plus(RestoreReport edition) => new(
        Editions + edition.Editions, Restored + edition.Restored, Marked + edition.Marked, [.. Faults, .. edition.Faults]);
}

/// <summary>An edition that cannot be made again.</summary>
/// <param name="Edition">The edition: article id and number.</param>
/// <param name="Reason">Why.</param>
public sealed record RestoreFault(string Edition, string Reason);
