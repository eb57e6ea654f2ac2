using Alerts.Articles;
using Alerts.Stories.Figures;

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
            Name = first ? decision.StoryName : story.Name,
            Opened = first ? line.Time : story.Opened,
            Updated = line.Time,
            LastLine = placed.Position,
            Items = [.. story.Items, new StoryItem(line.ItemId, article.Published, placed.Position)],
            Skipped = Without(story.Skipped, line.ItemId),
        };
        if (line.Kind == StoryLineKind.Superseded)
            return moved;

        var number = story.Items.Count;
        var sentences = article.Items[line.Item].Analysis.Sentences;
        var ledger = decision.Figures.Aggregate(new FigureLedger(story.Slots), (slots, figure) => slots.With(
            sentences[figure.Sentence].Figures[figure.Figure], figure.Verdict, figure.Slot, number, figure.Sentence, article.Published));
        return moved with
        {
            Statements =
            [
                .. story.Statements,
                .. decision.Sentences.Where(s => s.Coverage < Repetition).Select(s => new Statement(
                    number, s.Sentence, [.. sentences[s.Sentence].Terms.Select(term => term.Hash)])),
            ],
            Slots = ledger.Slots,
        };
    }

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
