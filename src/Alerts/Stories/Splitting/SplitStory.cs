namespace Alerts.Stories.Splitting;

/// <summary>
/// Takes articles out of a story into a new one, by hand: one line of the log, which both stories follow. No decision changes, and
/// nothing is sent.
/// </summary>
/// <param name="assignment">Writes the line.</param>
/// <param name="fold">Brings both stories up to it.</param>
/// <param name="stories">Tells which items a story has.</param>
public sealed class SplitStory(StoryAssignment assignment, StoryFold fold, StoryStore stories)
{
    /// <summary>Splits; safe to run again at any point, beside everything else.</summary>
    /// <param name="storyId">Id of a story, or of one that was merged.</param>
    /// <param name="names">
    /// What moves, each with all its editions: an article (its id), or one section of a live blog (<c>article-edition-section</c>). The
    /// article's id may be cut.
    /// </param>
    /// <param name="cancellation">Gives up waiting; the line may still be written.</param>
    /// <returns>What came of it, or what is wrong with the request.</returns>
    public async Task<Result<StorySplitDone>> SplitAsync(string storyId, IReadOnlyList<string> names, CancellationToken cancellation)
    {
        if (names.Count == 0)
            return new InputError("story.split.empty", "$.items", "No article is named.", "Name the articles that belong to another story.");

        while (true)
        {
            if (await assignment.FindStoryAsync(storyId, cancellation) is not { } current)
                return UnknownStory.Of(storyId, "id");

            var last = await assignment.LastLineAsync(current, cancellation);
            await fold.DecideThroughAsync(last, null, cancellation);
            var (state, _) = await stories.ReadAsync(current, cancellation);
            if (state.LastLine != last.Position)
                continue;   // it moved in between: look again

            var chosen = SplitChoice.Of(state, names);
            if (!chosen.IsValid)
                return await FindDoneAsync(last, names, cancellation) is { } done
                    ? await FinishAsync(done, false, cancellation) : chosen.Error;
            // Null where another line came in between: look again.
            if (await assignment.SplitAsync(last, chosen.Value, cancellation) is { } line)
                return await FinishAsync(line, true, cancellation);
        }
    }

    // Whoever split before may have died before the stories were brought up to it.
    private async Task<PlacedLine?> FindDoneAsync(PlacedLine last, IReadOnlyList<string> names, CancellationToken cancellation) =>
        (await assignment.LinesAsync(last, -1, cancellation)).LastOrDefault(
            line => line.Line.Splits is { } split && split.StoryId != last.Line.StoryId && SplitChoice.IsSame(split, names));

    private async Task<StorySplitDone> FinishAsync(PlacedLine line, bool isNew, CancellationToken cancellation)
    {
        var made = line.Line.Splits!.StoryId;
        var waits = await fold.CatchUpAsync([line, line with { Line = line.Line.In(made) }], cancellation);
        return new StorySplitDone(line.Line.StoryId, made, isNew, waits);
    }
}

/// <summary>A story that was split.</summary>
/// <param name="StoryId">The story that the articles were in.</param>
/// <param name="Made">The story that they are now.</param>
/// <param name="IsNew">False where they were split before.</param>
/// <param name="Waits">Why the stories are not brought up to it yet; null where they are. The next article tries again.</param>
public sealed record StorySplitDone(string StoryId, string Made, bool IsNew, string? Waits);
