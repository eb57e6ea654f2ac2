using System.Globalization;
using Alerts.Articles;
using Alerts.Stories;
using Alerts.Stories.Figures;
using Alerts.Text;
using Alerts.Text.Comparing;

namespace Alerts.Developments;

/// <summary>Finds what is new in an item, sentence by sentence, against everything that its story holds.</summary>
internal sealed class DevelopmentFinder : IDevelopmentFinder
{
    private readonly StatementCache _statements = new();

    public Decision Decide(StoryState known, PlacedLine line, IngestedArticle article)
    {
        var statements = _statements.Take(known);
        try
        {
            return Decide(known, statements.Index, line, article);
        }
        finally
        {
            _statements.Return(statements);
        }
    }

    private static Decision Decide(StoryState known, StatementIndex index, PlacedLine line, IngestedArticle article)
    {
        var item = article.Items[line.Line.Item];
        var opens = known.Items.Count == 0;
        var name = opens ? item.Analysis.Name : known.Name;
        if (line.Line.Kind == StoryLineKind.Superseded)
            return new Decision(line.Line.ItemId, known.Id, name, opens, [], [], []);

        var knowledge = new Knowledge(known, index, line.Line.ItemId, article.Published);
        var judged = item.Analysis.Sentences.Select((sentence, i) =>
        {
            var rating = knowledge.Rate(item, i);
            return Judge(knowledge, sentence, i) with { Rating = rating };
        }).ToList();
        return new Decision(
            line.Line.ItemId, known.Id, name, opens,
            [.. judged.Select(j => new SentenceFate(j.Sentence, j.Fate, j.Novelty, j.Coverage, j.Reason, j.Nearest) { Rating = j.Rating })],
            knowledge.Placements,
            [.. judged.Where(j => j.Fate == Fate.Told).Select(j => Tell(knowledge, item, j))]);
    }

    private static JudgedSentence Judge(Knowledge knowledge, AnalyzedSentence sentence, int index)
    {
        var novelty = knowledge.Score(sentence);
        var unheard = knowledge.CountUnheard(sentence);
        var figures = knowledge.PlaceFigures(sentence, index);
        knowledge.Learn(sentence, index);
        var nearest = knowledge.At(novelty.Nearest);
        var moved = figures.Where(f => Kind(knowledge, f) is not null).MaxBy(f => f.Verdict);

        JudgedSentence Told(DevelopmentKind kind, string reason) =>
            new(index, Fate.Told, Round(novelty.Score), Round(novelty.Coverage), reason, nearest, kind, kind == DevelopmentKind.New ? null : moved);
        JudgedSentence Silent(Fate fate, string reason) => new(index, fate, Round(novelty.Score), Round(novelty.Coverage), reason, nearest, null, null);

        if (moved is not null)
            return Told(Kind(knowledge, moved)!.Value, $"figure: {moved.Verdict} in \"{knowledge.Label(moved)}\"");
        if (figures.Any(f => f.Verdict == FigureVerdict.Stale))
            return Silent(Fate.Known, "an older number than the one known");
        if (!novelty.IsNew)
            return Silent(sentence.Terms.Count < LeastTerms ? Fate.Noise : Fate.Known, Covered(novelty.Coverage));
        if (unheard <= LooseWords && figures.Count > 0 && figures.All(f => f.Verdict is FigureVerdict.Known or FigureVerdict.Lower))
            return Silent(Fate.Known, "a number that is known or lower than the one known, in other words");
        return Told(DevelopmentKind.New, Covered(novelty.Coverage));
    }

    // A sentence whose numbers are all known and that brings no more than this many words of its own only says it again.
    private const int LooseWords = 2;

    // Fewer content words than this cannot state anything ("He agreed.").
    private const int LeastTerms = 3;

    /// <summary>What a figure's verdict makes of its sentence; null where the words decide.</summary>
    private static DevelopmentKind? Kind(Knowledge knowledge, PlacedFigure figure) => figure.Verdict switch
    {
        FigureVerdict.Conflict => DevelopmentKind.Conflict,
        // A number that moves within one article was never told before, so there is nothing to update.
        FigureVerdict.Update when !knowledge.IsOwn(figure.Earlier) => DevelopmentKind.Update,
        FigureVerdict.Correction when !knowledge.IsOwn(figure.Earlier) => DevelopmentKind.Correction,
        _ => null,
    };

    private static Development Tell(Knowledge knowledge, ArticleItem item, JudgedSentence judged)
    {
        var sentence = item.Analysis.Sentences[judged.Sentence];
        var at = new SentenceRef(knowledge.Own, judged.Sentence, sentence.Sentence.Paragraph, sentence.Sentence.Number);
        var kind = judged.Kind!.Value;
        var earlier = judged.Moved is { } moved ? knowledge.At(moved.Earlier) : judged.Nearest;
        return new Development(
            ContentId.Of("development", knowledge.Own.ToString(), judged.Sentence.ToString(CultureInfo.InvariantCulture), kind.ToString()),
            kind, Importance.Of(item, sentence, judged.Sentence, kind), at, item.SentenceText(judged.Sentence), sentence.Speaker,
            // Within one article the reader has both sentences; and a new sentence has no earlier one to be compared with.
            kind == DevelopmentKind.New || earlier is null || earlier.Item == knowledge.Own ? null : new EarlierSentence(earlier, "", ""),
            judged.Moved is { } figure ? knowledge.Change(figure) : null,
            judged.Reason);
    }

    private static string Covered(double coverage) =>
        string.Create(CultureInfo.InvariantCulture, $"the nearest known sentence covers {coverage:P0} of it");

    private static double Round(double score) => Math.Round(score, 3);

    private sealed record JudgedSentence(
        int Sentence, Fate Fate, double Novelty, double Coverage, string Reason, SentenceRef? Nearest, DevelopmentKind? Kind, PlacedFigure? Moved)
    {
        public SentenceRating? Rating { get; init; }
    }
}
