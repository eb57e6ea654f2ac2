namespace Alerts.Stories.Merging;

/// <summary>
/// Makes two stories one, by hand: a line of the log; the older story takes in what is known of the younger, whose id becomes
/// another name of it. No decision changes, and nothing is sent.
/// </summary>
/// <param name="assignment">Writes the line.</param>
/// <param name="fold">Brings the story up to it.</param>
public sealed class MergeStories(StoryAssignment assignment, StoryFold fold)
{
    /// <summary>Merges; safe to run again at any point, beside everything else.</summary>
    /// <param name="one">Id of a story, or of one that was merged.</param>
    /// <param name="other">The other one; the order does not matter.</param>
    /// <param name="cancellation">Gives up waiting; the line may still be written.</param>
    /// <returns>What came of it, or what is wrong with the ids.</returns>
    public async Task<Result<StoryMerge>> MergeAsync(string one, string other, CancellationToken cancellation)
    {
        if (one == other)
            return new InputError("story.merge.same", "$.with", "A story cannot be merged with itself.", "Give the ids of two stories.");

        while (true)
        {
            var first = await assignment.FindStoryAsync(one, cancellation);
            var second = await assignment.FindStoryAsync(other, cancellation);
            if (first is null || second is null)
                return UnknownStory.Of(first is null ? one : other, first is null ? "id" : "$.with");
            if (first == second)   // merged before; whoever did it may have died before the story was brought up to it
                return await FinishAsync(await assignment.LastLineAsync(first, cancellation), first == one ? other : one, false, cancellation);

            var (older, younger) = await FirstLineAsync(first, cancellation) < await FirstLineAsync(second, cancellation)
                ? (first, second)
                : (second, first);
            // Null where another merge came in between: look again.
            if (await assignment.MergeAsync(older, younger, cancellation) is { } line)
                return await FinishAsync(line, younger, true, cancellation);
        }
    }

    private async Task<StoryMerge> FinishAsync(PlacedLine line, string alias, bool isNew, CancellationToken cancellation) =>
        new(line.Line.StoryId, alias, isNew, await fold.CatchUpAsync([line], cancellation));

    private async Task<long> FirstLineAsync(string storyId, CancellationToken cancellation) =>
        (await assignment.LinesAsync(await assignment.LastLineAsync(storyId, cancellation), -1, cancellation))[0].Position;
}

/// <summary>Two stories that are one.</summary>
/// <param name="StoryId">The older story, which goes on.</param>
/// <param name="Alias">The younger one, whose id is another name of it now.</param>
/// <param name="IsNew">False where they were one before.</param>
/// <param name="Waits">Why the story is not brought up to the merge yet; null where it is. The next article tries again.</param>
public sealed record StoryMerge(string StoryId, string Alias, bool IsNew, string? Waits);
