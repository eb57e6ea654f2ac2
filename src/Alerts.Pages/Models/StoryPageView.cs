using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Reading;

namespace Alerts.Pages.Models;

/// <summary>The page of a story.</summary>
/// <param name="Story">The story.</param>
/// <param name="Entries">What is shown of its articles, the last first; runs of articles without news are one entry.</param>
/// <param name="Figures">Its figures, or the first of them.</param>
/// <param name="Version">Changes with what is shown.</param>
/// <param name="Ask">What was asked for.</param>
public sealed record StoryPageView(
    StoryTimeline Story, IReadOnlyList<StoryEntry> Entries, IReadOnlyList<FigureView> Figures, string Version, StoryAsk Ask)
{
    // A page is looked at, not searched: what is left out is a link away.
    private const int FewFigures = 4;

    /// <summary>Whether the page begins with the last article.</summary>
    public bool IsLatest => Ask.Before is null;

    /// <summary>How many figures are left out here and shown on a page of all.</summary>
    public int MoreFigures { get; init; }

    /// <summary>Where the live part asks for news: down to where the parts below it begin, which the reader may have opened.</summary>
    public string LiveAddress => FormattableString.Invariant(
        $"/stories/{Story.Id}?since={Version}&from={Story.Next ?? 0}{(Ask.AllFigures ? "&figures=all" : "")}");

    /// <summary>The story so far, three sentences at most.</summary>
    public IReadOnlyList<ToldView> SoFar { get; } = [.. Story.SoFar.Select(told => new ToldView(told.Item, told.Told))];

    /// <summary>Makes the page of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="version">Its version.</param>
    /// <param name="ask">What was asked for.</param>
    public static StoryPageView Of(StoryTimeline story, string version, StoryAsk ask)
    {
        // The parts below have no figures.
        var figures = ask.Before is null
            ? FigureView.Of(story.Figures, ask.AllFigures ? ForemostFigures.Most : FewFigures, isWhole: ask.AllFigures) : [];
        return new StoryPageView(story, EntriesOf(story.Items), figures, version, ask) { MoreFigures = story.Figures.Count - figures.Count };
    }

    private static List<StoryEntry> EntriesOf(IReadOnlyList<TimelineItem> items)
    {
        var echoes = items.SelectMany(item => item.Decision.Sentences.Where(s => s is { Fate: Fate.Known, Nearest: not null })
                .Select(s => (At: (s.Nearest!.Item, s.Nearest.Sentence), item)))
            .Where(e => e.item.Id.ArticleId != e.At.Item.ArticleId).ToLookup(e => e.At, e => e.item);
        var entries = new List<StoryEntry>();
        foreach (var item in items)
        {
            if (item.Decision.Developments.Count > 0)
                entries.Add(new StoryEntry(item, [.. Weightiest(item).Select(told => new StoryTold(new ToldView(item, told), Echo(told, echoes)))], []));
            else if (entries.Count > 0 && entries[^1].Item is null)
                entries[^1] = entries[^1] with { Silent = [.. entries[^1].Silent, item] };
            else
                entries.Add(new StoryEntry(null, [], [item]));
        }

        return entries;
    }

    // In the order of the text.
    private static IEnumerable<Development> Weightiest(TimelineItem item) =>
        item.Decision.Developments.OrderByDescending(told => told.Importance).Take(StoryEntry.MostTold).OrderBy(told => told.At.Sentence);

    private static List<TimelineItem> Echo(Development told, ILookup<(ItemId Item, int Sentence), TimelineItem> echoes) =>
        [.. echoes[(told.At.Item, told.At.Sentence)].DistinctBy(item => item.Id)];
}

/// <summary>An article with news, or a run of articles without.</summary>
/// <param name="Item">The article with news; null for a run without.</param>
/// <param name="Told">Its weightiest news in the order of the text.</param>
/// <param name="Silent">The articles of a run.</param>
public sealed record StoryEntry(TimelineItem? Item, IReadOnlyList<StoryTold> Told, IReadOnlyList<TimelineItem> Silent)
{
    /// <summary>News of one article that a story's page shows; its own page has all.</summary>
    public const int MostTold = 3;

    /// <summary>News that is left out here.</summary>
    public int More => (Item?.Decision.Developments.Count ?? 0) - Told.Count;
}

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

/// <summary>What of a story is asked for.</summary>
/// <param name="Before">Number of the article that the part ends before; null for the last one.</param>
/// <param name="From">Number of the article that the part begins with; null where that is left to us.</param>
/// <param name="AllFigures">Whether all figures are wanted.</param>
public sealed record StoryAsk(int? Before, int? From, bool AllFigures);
