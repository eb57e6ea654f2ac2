using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>The page of a story.</summary>
/// <param name="Story">The story.</param>
/// <param name="Entries">What is shown of its articles, the last first; runs of articles without news are one entry.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Version">Changes with what is shown.</param>
/// <param name="IsLatest">Whether the page begins with the last article.</param>
public sealed record StoryPageView(
    StoryTimeline Story, IReadOnlyList<StoryEntry> Entries, IReadOnlyList<FigureView> Figures, string Version, bool IsLatest)
{
    private const int MostFigures = 12;

    /// <summary>The story so far, three sentences at most.</summary>
    public IReadOnlyList<ToldView> SoFar { get; } = [.. Story.SoFar.Select(told => new ToldView(told.Item, told.Told))];

    /// <summary>Makes the page of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="version">Its version.</param>
    /// <param name="isLatest">Whether the part is the last one.</param>
    public static StoryPageView Of(StoryTimeline story, string version, bool isLatest) => new(
        story, EntriesOf(story.Items), FigureView.Of(story.Slots, story.Order, MostFigures), version, isLatest);

    private static List<StoryEntry> EntriesOf(IReadOnlyList<TimelineItem> items)
    {
        var echoes = items.SelectMany(item => item.Decision.Sentences.Where(s => s is { Fate: Fate.Known, Nearest: not null })
                .Select(s => (At: (s.Nearest!.Item, s.Nearest.Sentence), item)))
            .Where(e => e.item.Id.ArticleId != e.At.Item.ArticleId).ToLookup(e => e.At, e => e.item);
        var entries = new List<StoryEntry>();
        foreach (var item in items)
        {
            if (item.Decision.Developments.Count > 0)
                entries.Add(new StoryEntry(item, [.. item.Decision.Developments.Select(told => new StoryTold(new ToldView(item, told), Echo(told, echoes)))], []));
            else if (entries.Count > 0 && entries[^1].Item is null)
                entries[^1] = entries[^1] with { Silent = [.. entries[^1].Silent, item] };
            else
                entries.Add(new StoryEntry(null, [], [item]));
        }

        return entries;
    }

    private static List<TimelineItem> Echo(Development told, ILookup<(ItemId Item, int Sentence), TimelineItem> echoes) =>
        [.. echoes[(told.At.Item, told.At.Sentence)].DistinctBy(item => item.Id)];
}

/// <summary>An article with news, or a run of articles without.</summary>
/// <param name="Item">The article with news; null for a run without.</param>
/// <param name="Told">Its news in the order of the text.</param>
/// <param name="Silent">The articles of a run.</param>
public sealed record StoryEntry(TimelineItem? Item, IReadOnlyList<StoryTold> Told, IReadOnlyList<TimelineItem> Silent);

/// <summary>A development with the later articles of the page that say the same.</summary>
/// <param name="View">The development.</param>
/// <param name="Echoes">The articles.</param>
public sealed record StoryTold(ToldView View, IReadOnlyList<TimelineItem> Echoes)
{
    /// <summary>Who says it, each once: the first article's source, and those of later articles that are no reprints.</summary>
    public IReadOnlyList<string> Origins { get; } =
        [.. Echoes.Where(item => !item.IsReprint).Select(item => item.Source ?? "an article without source").Prepend(View.Item.Source ?? "an article without source").Distinct()];

    /// <summary>Articles that only reprint it.</summary>
    public int Reprints { get; } = Echoes.Count(item => item.IsReprint);
}
