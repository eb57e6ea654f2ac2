using Alerts.Articles;
using Alerts.Stories.Figures;
using Alerts.Stories.Reading;

namespace Alerts.Stories;

/// <summary>Reads a story with everything that was new in it, for programs; withdrawn articles are missing (<see cref="Shown"/>).</summary>
/// <param name="assignment">Knows which stories were merged.</param>
/// <param name="stories">The stories.</param>
/// <param name="names">What they are called.</param>
/// <param name="items">Their articles.</param>
/// <param name="withdrawals">Knows which of these may be shown no more.</param>
public sealed class StoryReader(
    StoryAssignment assignment, StoryStore stories, StoryNames names, TimelineItems items, Withdrawals withdrawals)
{
    /// <summary>Reads a story; null where there is none of this id.</summary>
    /// <param name="storyId">The id, or that of a story that was merged into it; anything, also what no id can be.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<StoryView?> ReadAsync(string storyId, CancellationToken cancellation)
    {
        if (await ReadStateAsync(storyId, cancellation) is not ({ } state, { } withdrawn))
            return null;

        var origins = state.Items.ToLookup(item => item.Id, item => item.Origin);
        var figures = Shown.FiguresOf(state, withdrawn);
        var read = await items.ReadAsync([.. state.Items.Select(item => item.Id)], cancellation);
        return new StoryView(
            state.Id, await names.OfAsync(state, cancellation), state.Opened, state.Updated,
            [.. state.Slots.For(state.Items, withdrawn).Select(SlotView.Of)],
            [
                .. read.Select(item => new ArticleView(
                    item.Id.ArticleId, item.Id.Edition, item.Title, item.Source, item.Url, item.Published, item.Received,
                    item.Decision.For(ArticleStatus.Usable, withdrawn, figures).Developments) { CopyOf = origins[item.Id].First() }),
            ],
            state.Skipped ?? [], state.Aliases ?? [], state.Origins);
    }

    /// <summary>Reads everything that a story counts, with its history; null where there is no story of this id.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<StoryFigures?> ReadFiguresAsync(string storyId, CancellationToken cancellation) =>
        await ReadStateAsync(storyId, cancellation) is ({ } state, { } withdrawn)
            ? new StoryFigures(
                state.Id, await names.OfAsync(state, cancellation),
                [.. state.Slots.For(state.Items, withdrawn).Select(slot => SlotHistory.Of(slot, state.Items))]) : null;

    private async Task<(StoryState? State, IReadOnlySet<string>? Withdrawn)> ReadStateAsync(string storyId, CancellationToken cancellation)
    {
        if (await assignment.FindReadableAsync(storyId, cancellation) is not { } current)
            return default;

        var (state, tag) = await stories.ReadAsync(current, cancellation);
        return tag is null ? default : (state, await withdrawals.AmongAsync(state.Items.Select(item => item.Id.ArticleId), cancellation));
    }
}

/// <summary>What a story counts.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What the story is called.</param>
/// <param name="Slots">What is counted, each with all that was said in answer.</param>
public sealed record StoryFigures(string Id, string Name, IReadOnlyList<SlotHistory> Slots);

/// <summary>A story as shown.</summary>
/// <param name="Id">Lower-case hex.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Opened">When its first article came in, UTC.</param>
/// <param name="Updated">When its last article came in, UTC.</param>
/// <param name="Figures">What is counted, and who says how many.</param>
/// <param name="Articles">Its articles in the order in which they came in, each with what was new in it.</param>
/// <param name="Skipped">Items that could not be compared with it; their messages wait for a replay.</param>
/// <param name="Aliases">Ids of stories that were merged into it; they stand for it now.</param>
/// <param name="Origins">How many of its articles were written independently; the others are copies.</param>
public sealed record StoryView(
    string Id, string Name, DateTimeOffset Opened, DateTimeOffset Updated, IReadOnlyList<SlotView> Figures, IReadOnlyList<ArticleView> Articles,
    IReadOnlyList<ItemId> Skipped, IReadOnlyList<string> Aliases, int Origins);

/// <summary>An article of a story as shown.</summary>
/// <param name="ArticleId">Lower-case hex.</param>
/// <param name="Edition">Number of the edition, from 1.</param>
/// <param name="Title">Its headline, or what to call it.</param>
/// <param name="Source">Who published it; null where not given.</param>
/// <param name="Url">Its address; null where not given.</param>
/// <param name="Published">When it was published; null where it gives no date.</param>
/// <param name="Received">When it was dropped, UTC.</param>
/// <param name="Developments">What was new in it, in the order of the text; empty for one that only repeats.</param>
public sealed record ArticleView(
    string ArticleId, int Edition, string Title, string? Source, string? Url, DateTimeOffset? Published, DateTimeOffset Received,
    IReadOnlyList<Development> Developments)
{
    /// <summary>The item that it is a copy of; null where its text is its own.</summary>
    public ItemId? CopyOf { get; init; }
}
