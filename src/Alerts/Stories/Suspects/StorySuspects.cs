namespace Alerts.Stories.Suspects;

/// <summary>Lists pairs of stories that look like one, for a person to judge. Merges nothing.</summary>
/// <param name="assignment">Knows the stories and what they are about.</param>
/// <param name="list">Lists stories, the one that moved last first.</param>
/// <param name="summaries">Sums them up.</param>
public sealed class StorySuspects(StoryAssignment assignment, StoryList list, StorySummaries summaries)
{
    /// <summary>Compares a part of the stories with all open ones.</summary>
    /// <param name="limit">How many stories are compared, 1 to 1,000; those that moved last.</param>
    /// <param name="after">Where the part before ended (<see cref="Page{T}.Next"/>); null for the first.</param>
    /// <param name="progress">Is told how many of them were compared.</param>
    /// <param name="cancellation">Stops between two stories.</param>
    /// <returns>The pairs, the likest first, each once; or that <paramref name="after"/> is none of ours.</returns>
    /// <remarks>One comparison takes time linear in the size of the index; articles are placed between two of them.</remarks>
    public async Task<Result<Page<SuspectedPair>>> ReadAsync(int limit, string? after, Action<int> progress, CancellationToken cancellation)
    {
        var compared = await list.ReadAsync(limit, after, cancellation);
        if (!compared.IsValid)
            return compared.Error;

        var pairs = new Dictionary<(string, string), SuspectedPair>();
        foreach (var (number, story) in compared.Value.Items.Index())
        {
            foreach (var like in await assignment.LikeStoriesAsync(story.Id, cancellation))
            {
                var key = string.CompareOrdinal(story.Id, like.StoryId) < 0 ? (story.Id, like.StoryId) : (like.StoryId, story.Id);
                if (pairs.TryGetValue(key, out var known))
                    pairs[key] = known with { Score = Math.Max(known.Score, like.Score) };
                else if (await summaries.ReadAsync(like.StoryId, cancellation) is { } other)
                    pairs[key] = new SuspectedPair(story, other, like.Score);
            }

            progress(number + 1);
        }

        return new Page<SuspectedPair>(
            [.. pairs.OrderByDescending(p => p.Value.Score).ThenBy(p => p.Key).Select(p => p.Value with { Score = Math.Round(p.Value.Score, 3) })],
            compared.Value.Next);
    }
}

/// <summary>Two stories that look like one.</summary>
/// <param name="Story">The one that moved later.</param>
/// <param name="Other">The other one.</param>
/// <param name="Score">How well a text of one fits into the other; from 0.24 on a new text would join. No unit.</param>
public sealed record SuspectedPair(StorySummary Story, StorySummary Other, double Score);
