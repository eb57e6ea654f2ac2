using System.Globalization;
using Alerts.Articles;
using Alerts.Developments.Editions;
using Alerts.Stories;

namespace Alerts.Developments;

/// <summary>Finds what is new in an item, sentence by sentence, against everything that its story holds.</summary>
internal sealed class DevelopmentFinder : IDevelopmentFinder
{
    private readonly StatementCache _statements = new();

    public Decision Decide(StoryState known, PlacedLine line, IngestedArticle article, IngestedArticle? previous = null)
    {
        var indexed = _statements.Take(known);
        try
        {
            return Decide(known, indexed, line, article, previous);
        }
        finally
        {
            _statements.Return(indexed);
        }
    }

    private static Decision Decide(
        StoryState known, IndexedStatements indexed, PlacedLine line, IngestedArticle article, IngestedArticle? previous)
    {
        var item = article.Item(line.Line.Item);
        if (line.Line.Kind == StoryLineKind.Superseded)
            return new Decision(line.Line.ItemId, known.Id, known.Name, false, [], [], []);
        // A notice is no text that one could compare with: what it killed may be told anew.
        if (previous?.Status == ArticleStatus.Killed)
            previous = null;
        // A kill that nobody needs leaves a story without a name: the first article that tells something gives it one.
        var isUnheard = article.Status == ArticleStatus.Killed && previous is null;
        var opens = known.Name.Length == 0 && !isUnheard;
        var name = opens ? item.Analysis.Name : known.Name;
        var before = previous?.Items.FirstOrDefault(i => i.Number == line.Line.Item);
        var knowledge = new Knowledge(known, indexed, line.Line.ItemId);
        var origin = Copies.OriginOf(known, line.Line.ItemId, item.Analysis.Shingles);
        var own = new StoryItem(line.Line.ItemId, article.Published, line.Position) { Origin = origin };
        var figures = new FigureReading(known, line.Line.ItemId, article.Published, item.Analysis.Sentences);
        if (article.Status == ArticleStatus.Killed)
            return Decision(KillNotice.Judge(item, previous?.Id.Item(line.Line.Item), before));

        var changes = before is null ? null : new EditionChanges(before, item);
        var judge = new SentenceJudge(item, knowledge, figures, changes, previous?.Id.Item(line.Line.Item), origin is not null);
        return Decision([.. Enumerable.Range(0, item.Analysis.Sentences.Count).Select(judge.Judge)]) with { Origin = origin };

        Decision Decision(IReadOnlyList<JudgedSentence> judged) => new(
            line.Line.ItemId, known.Id, name, opens,
            [.. judged.Select(j => new SentenceFate(j.Sentence, j.Fate, j.Novelty, j.Coverage, j.Reason, j.Nearest) { Rating = j.Rating })],
            figures.Placements,
            [.. judged.Where(j => j.Fate == Fate.Told).Select(j => Tell(known, own, figures, item, j))]);
    }

    private static Development Tell(StoryState story, StoryItem own, FigureReading figures, ArticleItem item, JudgedSentence judged)
    {
        var sentence = item.Analysis.Sentences[judged.Sentence];
        var at = new SentenceRef(own.Id, judged.Sentence, sentence.Sentence.Paragraph, sentence.Sentence.Number);
        var kind = judged.Kind!.Value;
        var importance = Importance.Of(item, sentence, judged.Sentence, kind, judged.Rating?.News ?? 0);
        return new Development(
            ContentId.Of("development", own.Id.ToString(), judged.Sentence.ToString(CultureInfo.InvariantCulture), kind.ToString()),
            kind, Importance.Sum(importance), at, item.SentenceText(judged.Sentence), sentence.Speaker,
            // Within one article the reader has both sentences; and a new sentence has no earlier one to be compared with.
            kind == DevelopmentKind.New || judged.Earlier is null || judged.Earlier.Item == own.Id ? null : new EarlierSentence(judged.Earlier, "", ""),
            judged.Change ?? (judged.Moved is { } figure ? figures.Change(figure) : null),
            judged.Reason)
        {
            ImportanceParts = importance,
            Origins = TextsOf(story, figures, judged).Append(own.Text).Distinct().Count(),
        };
    }

    // The known texts that say the same; whatever is told for the first time has its own article alone.
    private static IEnumerable<(string Article, int Number)> TextsOf(StoryState story, FigureReading figures, JudgedSentence judged) =>
        judged.Moved is { } moved ? figures.TextsOf(moved)
            : judged is { Kind: DevelopmentKind.Confirmation, Earlier: { } earlier } ? story.Items.Where(i => i.Id == earlier.Item).Select(i => i.Text)
            : [];
}
