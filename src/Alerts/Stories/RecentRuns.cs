namespace Alerts.Stories;

/// <summary>Keeps the runs of words of a story's latest texts only, so that its blob stays within a megabyte.</summary>
/// <remarks>A copy comes soon after its text; a later one is still told by the copies between, which name the text they come from.</remarks>
internal static class RecentRuns
{
    // About 300 articles of 600 words, 400 KB when stored; 10,000 statements take 500 KB more.
    private const int MostRuns = 200_000;

    /// <summary>The items, the runs of the oldest left out where all of them together are too many.</summary>
    /// <param name="items">In log order.</param>
    public static IReadOnlyList<StoryItem> Keep(IReadOnlyList<StoryItem> items)
    {
        var kept = 0;
        var first = items.Count;
        while (first > 0 && (kept += items[first - 1].Shingles?.Count ?? 0) <= MostRuns)
        {
            first--;
        }

        return first == 0 ? items : [.. items.Select((item, i) => i < first && item.Shingles is not null ? item with { Shingles = null } : item)];
    }
}
