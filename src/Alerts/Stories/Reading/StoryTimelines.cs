using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Alerts.Articles;
using Alerts.Stories.Figures;
using Alerts.Text.Extracting;
using Azure;

namespace Alerts.Stories.Reading;

/// <summary>Reads stories for pages, a part at a time; the same cost for a long story as for a short one, but for the story itself.</summary>
/// <param name="assignment">Knows which stories were merged.</param>
/// <param name="stories">The stories.</param>
/// <param name="names">What they are called.</param>
/// <param name="items">Their articles.</param>
/// <param name="withdrawals">Knows which of these may be shown no more.</param>
public sealed class StoryTimelines(
    StoryAssignment assignment, StoryStore stories, StoryNames names, TimelineItems items, Withdrawals withdrawals)
{
    /// <summary>Articles with news of a part.</summary>
    public const int WithNews = 6;

    /// <summary>Articles that are read for a part at most, with news or without.</summary>
    public const int MostRead = 40;

    private const int AtOnce = 8;

    // A story has at most about 1 MB.
    private const int MostKept = 32;

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    /// <summary>A story as it stands; null where there is none of this id.</summary>
    /// <param name="storyId">The id, or that of a story that was merged into it; anything, also what no id can be.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<StandingStory?> FindAsync(string storyId, CancellationToken cancellation)
    {
        if (await assignment.FindReadableAsync(storyId, cancellation) is not { } current
            || await stories.FindTagAsync(current, cancellation) is not { } newest
            || await StateAsync(current, newest, cancellation) is not { } kept)
        {
            return null;
        }

        var withdrawn = await withdrawals.AmongAsync(kept.State.Items.Select(item => item.Id.ArticleId), cancellation);
        var version = kept.Tag.ToString().Trim('"');
        return withdrawn.Count == 0 ? new StandingStory(kept.State, kept.Figures, version)
            : new StandingStory(kept.State, Foremost(kept.State, withdrawn), $"{version}-{Sum(withdrawn)}");
    }

    /// <summary>Reads a part of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="before">Number of the article that the part before ended with; null for the last ones.</param>
    /// <param name="from">Number of the first article of the part, where that is known and not too far; null otherwise.</param>
    /// <param name="cancellation">Gives up waiting for the storage.</param>
    public async Task<StoryTimeline> ReadAsync(StandingStory story, int? before, int? from, CancellationToken cancellation)
    {
        var state = story.State;
        var end = Math.Clamp(before ?? state.Items.Count, 0, state.Items.Count);
        var least = Math.Max(0, end - MostRead);
        var start = from is { } wanted && wanted >= least && wanted <= end ? wanted : (int?)null;
        var (shown, next) = await ReadAsync(state.Items, end, start ?? least, start is null ? WithNews : int.MaxValue, cancellation);
        var opening = await items.ReadAsync([.. state.Items.Take(1).Select(item => item.Id)], cancellation);
        return new StoryTimeline(
            state.Id, await names.OfAsync(state, cancellation), state.Opened, state.Updated, state.Items.Count,
            story.Figures, opening.Count > 0 ? opening[0] : null, shown,
            next > 0 ? next : null, state.Skipped?.Count ?? 0);
    }

    // From the last one back, a few at once, until enough of them have news.
    private async Task<(IReadOnlyList<TimelineItem> Shown, int Next)> ReadAsync(
        IReadOnlyList<StoryItem> order, int end, int least, int wanted, CancellationToken cancellation)
    {
        var shown = new List<TimelineItem>();
        var news = 0;
        while (end > least && news < wanted)
        {
            var start = Math.Max(least, end - AtOnce);
            var read = (await items.ReadAsync([.. order.Take(start..end).Select(item => item.Id)], cancellation))
                .DistinctBy(item => item.Id).ToDictionary(item => item.Id);
            for (; end > start && news < wanted; end--)
            {
                if (!read.TryGetValue(order[end - 1].Id, out var item))
                    continue;
                shown.Add(item);
                news += item.Decision.Developments.Count > 0 ? 1 : 0;
            }
        }

        return (shown, end);
    }

    private async Task<Kept?> StateAsync(string storyId, ETag newest, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(storyId, out var kept) && kept.Tag == newest)
            return kept;

        var (state, tag) = await stories.ReadAsync(storyId, cancellation);
        if (tag is null)
            return null;
        if (_kept.Count >= MostKept)
            _kept.Clear();
        return _kept[storyId] = new Kept(tag.Value, state, Foremost(state, ImmutableHashSet<string>.Empty));
    }

    // A long story has thousands: they are put in order once a version, not once a look.
    private static ForemostFigures Foremost(StoryState state, IReadOnlySet<string> withdrawn)
    {
        var slots = state.Slots.For(state.Items, withdrawn).Select(slot => (slot, view: SlotView.Of(slot)))
            .Where(s => s.view.Values.Count > 0 || s.view.Standing == SlotStanding.Withdrawn).ToList();
        return new ForemostFigures(
            [
                .. slots.OrderByDescending(s => s.view.Standing == SlotStanding.Contested)
                    .ThenByDescending(s => s.slot.Entries.Count(e => e.Figure.Qualifier != Qualifier.Vague))
                    .Take(ForemostFigures.Most).Select(s => SlotHistory.Of(s.slot, state.Items)),
            ],
            slots.Count);
    }

    private static string Sum(IReadOnlySet<string> withdrawn) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', withdrawn.Order(StringComparer.Ordinal)))))[..8];

    /// <param name="Tag">The version.</param>
    /// <param name="State">The story.</param>
    /// <param name="Figures">What it counts.</param>
    private sealed record Kept(ETag Tag, StoryState State, ForemostFigures Figures);
}

/// <summary>A story as it stands.</summary>
/// <param name="State">What is known of it.</param>
/// <param name="Figures">What it counts, as it may be shown.</param>
/// <param name="Version">Changes with all that is shown of it.</param>
public sealed record StandingStory(StoryState State, ForemostFigures Figures, string Version);

/// <summary>What a story counts, as far as pages show it.</summary>
/// <param name="First">The first, with all that was said of them: the contested before others, then what was said most often.</param>
/// <param name="Count">How many there are.</param>
public sealed record ForemostFigures(IReadOnlyList<SlotHistory> First, int Count)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 60;
}
