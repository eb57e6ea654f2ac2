using Alerts.Articles;
using Alerts.Stories.Figures;
using Alerts.Stories.Statements;

namespace Alerts.Stories;

/// <summary>Takes decisions into a story. Pure; a decision alone says what is taken in, never the analysis of today.</summary>
internal static class StoryFolding
{
    // A sentence this well covered by a known one adds no wording worth keeping.
    private const double Repetition = 0.98;

    /// <summary>The story after a line.</summary>
    public static StoryState TakeIn(StoryState story, PlacedLine placed, IngestedArticle article, Decision decision)
    {
        if (decision.Skips(placed.Position))
            return PassOver(story, placed);

        var line = placed.Line;
        var first = story.Items.Count == 0;
        var moved = story with
        {
            Name = story.Name.Length == 0 ? decision.StoryName : story.Name,
            Opened = first ? line.Time : story.Opened,
            Updated = line.Time,
            LastLine = placed.Position,
            Items = RecentRuns.Keep([.. story.Items, Item(placed, article, decision)]),
            Skipped = Without(story.Skipped, line.ItemId),
        };
        if (line.Kind == StoryLineKind.Superseded)
            return moved;

        var number = story.Items.Count;
        var sentences = article.Item(line.Item).Analysis.Sentences;
        if (article.Status == ArticleStatus.Killed)
            return Withdraw(moved, line.ArticleId);
        var ledger = decision.Figures.Aggregate(new FigureLedger(story.Slots), (slots, figure) => slots.With(
            sentences[figure.Sentence].Figures[figure.Figure], figure, number, article.Published));
        return moved with
        {
            Statements =
            [
                .. StatementSettling.Settle(story, decision),
                .. decision.Sentences.Where(s => s.Coverage < Repetition).Select(s => new Statement(
                    number, s.Sentence, [.. sentences[s.Sentence].Terms.Select(term => term.Hash)])
                { Traits = StatementReader.Kept(article.Item(line.Item), s.Sentence) }),
            ],
            Slots = ledger.Slots,
        };
    }

    private static StoryItem Item(PlacedLine placed, IngestedArticle article, Decision decision)
    {
        var shingles = article.Item(placed.Line.Item).Analysis.Shingles;
        return new StoryItem(placed.Line.ItemId, article.Published, placed.Position)
        {
            Origin = decision.Origin, Shingles = shingles.Count > 0 ? shingles : null,
        };
    }

    // What a killed article said is known to nobody any more: whoever says it again tells news.
    private static StoryState Withdraw(StoryState story, string articleId)
    {
        var withdrawn = story.Items.Index().Where(item => item.Item.Id.ArticleId == articleId).Select(item => item.Index).ToHashSet();
        return story with
        {
            Statements = [.. story.Statements.Where(statement => !withdrawn.Contains(statement.Item))],
            Slots = new FigureLedger(story.Slots).Withdraw(withdrawn.Contains).Slots,
        };
    }

    /// <summary>The edition of a line's article that its story took in last; null where there is none.</summary>
    public static EditionId? PreviousEdition(StoryState story, StoryLine line) => story.Items
        .Where(item => item.Id.ArticleId == line.ArticleId && item.Id.Number == line.Item && item.Id.Edition < line.Edition)
        .MaxBy(item => item.Id.Edition)?.Id.EditionId;

    /// <summary>The story after a line that is skipped.</summary>
    public static StoryState PassOver(StoryState story, PlacedLine placed) => story with
    {
        Opened = story.LastLine < 0 ? placed.Line.Time : story.Opened,
        Updated = story.LastLine < 0 ? placed.Line.Time : story.Updated,
        LastLine = placed.Position,
        Skipped = [.. Without(story.Skipped, placed.Line.ItemId) ?? [], placed.Line.ItemId],
    };

    private static List<ItemId>? Without(IReadOnlyList<ItemId>? skipped, ItemId item) =>
        skipped?.Where(other => other != item).ToList() is { Count: > 0 } left ? left : null;
}
