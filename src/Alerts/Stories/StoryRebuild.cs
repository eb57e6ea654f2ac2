using Alerts.Storage;

namespace Alerts.Stories;

/// <summary>
/// Makes all stories again from the log, the articles and the decisions: decisions that stand are followed, missing ones are made.
/// Sends nothing, and may run beside everything else, itself included: a story stays as it is until the new one replaces it.
/// </summary>
/// <param name="assignment">Knows every story's lines.</param>
/// <param name="stories">The stories.</param>
/// <param name="lines">Folds them.</param>
public sealed class StoryRebuild(StoryAssignment assignment, StoryStore stories, LineFold lines)
{
    /// <summary>Makes every story again; one that was done is simply done again by another run.</summary>
    /// <param name="atOnce">How many stories are made at once, from 1.</param>
    /// <param name="progress">Is told after each story.</param>
    /// <param name="cancellation">Stops between two lines; the stories that are not done are as they were.</param>
    public async Task<RebuildReport> RunAsync(int atOnce, IProgress<RebuildReport> progress, CancellationToken cancellation)
    {
        // Listed before the log is read: a story is written after its line, so one that no line names belongs to nothing.
        var stored = await stories.ListAsync(cancellation);
        var newest = await assignment.NewestAsync(long.MaxValue, int.MaxValue, cancellation);
        List<string> known = [.. newest.Select(story => story.StoryId), .. await assignment.MergedAsync(cancellation)];
        var report = new RebuildReport(known.Count, 0, 0, 0, 0, []);
        var guard = new Lock();
        await Parallel.ForEachAsync(
            known, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellation },
            async (story, stop) =>
            {
                var done = await TryRemakeAsync(story, stop);
                lock (guard)
                {
                    report = report.Plus(done);
                    progress.Report(report);
                }
            });

        var strays = stored.Except(known).ToList();
        foreach (var stray in strays)
        {
            await stories.RemoveAsync(stray, cancellation);
        }

        return report with { Removed = strays.Count };
    }

    private async Task<RebuildReport> TryRemakeAsync(string storyId, CancellationToken cancellation)
    {
        try
        {
            return await RemakeAsync(storyId, cancellation);
        }
        // One story that cannot be made keeps no other from being made; a storage that fails hits all, and ends the run.
        catch (Exception e) when (e.IsOwnFault())
        {
            return new RebuildReport(0, 0, 0, 0, 0, [new RebuildFault(storyId, e.Message)]);
        }
    }

    private async Task<RebuildReport> RemakeAsync(string storyId, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < StoryFold.MaxAttempts; attempt++)
        {
            // The tag before the log: so the new story holds every line that the replaced one may hold.
            var tag = await stories.FindTagAsync(storyId, cancellation);
            var last = await assignment.LastLineAsync(storyId, cancellation);
            var (state, read, decided) = (new StoryState(storyId), 0, 0);
            foreach (var line in await assignment.LinesAsync(last, -1, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                var folded = await lines.FoldAsync(state, line, null, false, cancellation);
                (state, read, decided) = (folded.Story, read + 1, decided + (folded.IsNew ? 1 : 0));
            }

            if (await stories.TryWriteAsync(state, tag, cancellation))
                return new RebuildReport(0, 1, read, decided, 0, []);
        }

        throw new StoryBusyException(storyId, StoryFold.MaxAttempts);
    }
}

/// <summary>How far a rebuild is, or what came of it.</summary>
/// <param name="Stories">How many stories the log knows, those that were merged into others included.</param>
/// <param name="Made">How many were made again.</param>
/// <param name="Lines">Lines that were folded.</param>
/// <param name="Decided">Decisions that were missing and were made.</param>
/// <param name="Removed">Stories that no line names any more; they were removed.</param>
/// <param name="Faults">Stories that could not be made; they are as they were.</param>
public sealed record RebuildReport(int Stories, int Made, int Lines, int Decided, int Removed, IReadOnlyList<RebuildFault> Faults)
{
    /// <summary>With what came of one story more.</summary>
    internal RebuildReport Plus(RebuildReport story) => this with
    {
        Made = Made + story.Made,
        Lines = Lines + story.Lines,
        Decided = Decided + story.Decided,
        Faults = [.. Faults, .. story.Faults],
    };
}

/// <summary>A story that could not be made again.</summary>
/// <param name="StoryId">Lower-case hex.</param>
/// <param name="Reason">Why.</param>
public sealed record RebuildFault(string StoryId, string Reason);
