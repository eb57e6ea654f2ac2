using Alerts.Articles;
using Alerts.Stories.Reading;

namespace Alerts.Stories;

/// <summary>Sums up stories for the operator's lists: named as everywhere (<see cref="StoryNames"/>), and marked where articles were withdrawn.</summary>
/// <param name="stories">The stories.</param>
/// <param name="names">What they are called.</param>
/// <param name="withdrawals">Knows which articles are withdrawn.</param>
public sealed class StorySummaries(StoryStore stories, StoryNames names, Withdrawals withdrawals)
{
    /// <summary>Sums up a story; null where it has nothing to show: its first line is being decided, or it holds nothing but a needless
    /// kill.</summary>
    /// <param name="storyId">Lower-case hex.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<StorySummary?> ReadAsync(string storyId, CancellationToken cancellation)
    {
        var (state, tag) = await stories.ReadAsync(storyId, cancellation);
        if (tag is null || state is { Items.Count: > 0, Name.Length: 0 })
            return null;
        var withdrawn = await withdrawals.AmongAsync(state.Items.Select(item => item.Id.ArticleId), cancellation);
        return new StorySummary(state.Id, await names.OfAsync(state, cancellation), state.Opened, state.Updated, state.Items.Count)
        {
            Withdrawn = withdrawn.Count > 0 ? withdrawn.Count : null,
        };
    }
}

/// <summary>A story in a list.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Opened">When its first article came in, UTC.</param>
/// <param name="Updated">When its last article came in, UTC.</param>
/// <param name="Articles">How many articles it has, editions counted each.</param>
public sealed record StorySummary(string Id, string Name, DateTimeOffset Opened, DateTimeOffset Updated, int Articles)
{
    /// <summary>How many of its articles are withdrawn, editions not counted each; null where none is.</summary>
    public int? Withdrawn { get; init; }
}
