using Alerts.Articles;
using Alerts.Developments;
using Alerts.Evaluation.Tasks.Novelty;
using Alerts.Stories;

namespace Alerts.Evaluation.Tasks;

/// <summary>One story, told article by article with the code of FindDevelopments; only the storage is left out.</summary>
/// <param name="id">Its name in the set.</param>
internal sealed class EvaluationStory(string id)
{
    // Paragraphs, so that no sentence runs into the next.
    private const string Between = "\n\n";

    private readonly DevelopmentFinder _finder = new();
    private StoryState _known = new(id);

    /// <summary>Decides an article against everything told before, then takes it in.</summary>
    /// <param name="article">Its id in the set.</param>
    /// <param name="sentences">What it says.</param>
    /// <param name="at">When it came; null where not known.</param>
    /// <returns>For each of the sentences what became of it. One that is divided further is as new as its newest part; one without
    /// any word is not new.</returns>
    public IReadOnlyList<JudgedText> Tell(string article, IReadOnlyList<PlacedText> sentences, DateTimeOffset? at)
    {
        var edition = EvaluationArticle.Of(article, null, string.Join(Between, sentences.Select(s => s.Text)), at);
        edition = Placed(edition, sentences);
        var line = Line(edition);
        var decision = _finder.Decide(_known, line, edition);
        _known = StoryFolding.TakeIn(_known, line, edition, decision);

        var judged = new List<JudgedText>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            var (first, end) = (start, start + sentence.Text.Length);
            var fates = decision.Sentences.Where(f => StartOf(f) is var place && place >= first && place < end).ToList();
            judged.Add(new JudgedText(
                fates.Select(f => f.Rating?.Novelty ?? 0).DefaultIfEmpty(0).Max(), fates.Select(f => f.Rating?.News ?? 0).DefaultIfEmpty(0).Max(),
                fates.Exists(f => f.Fate == Fate.Told), fates.Max(ImportanceOf) ?? 0, string.Join("; ", fates.Select(f => $"{f.Fate}: {f.Reason}"))));
            start = end + Between.Length;
        }

        return judged;

        double? ImportanceOf(SentenceFate fate) => decision.Developments.Where(d => d.At.Sentence == fate.Sentence).Max(d => (double?)d.Importance);
        int StartOf(SentenceFate fate) => edition.Items[0].Analysis.Sentences[fate.Sentence].Sentence.Span.Start;
    }

    /// <summary>The article with its sentences where they stood before the set left out the others.</summary>
    private static IngestedArticle Placed(IngestedArticle article, IReadOnlyList<PlacedText> sentences)
    {
        var item = article.Items[0];
        var starts = new List<int>();
        foreach (var sentence in sentences)
        {
            starts.Add(starts.Count == 0 ? 0 : starts[^1] + sentences[starts.Count - 1].Text.Length + Between.Length);
        }

        return article with
        {
            Items =
            [
                item with
                {
                    Analysis = item.Analysis with
                    {
                        Sentences = [.. item.Analysis.Sentences.Select(s => s with { Sentence = s.Sentence with { Paragraph = ParagraphOf(s) } })],
                    },
                },
            ],
        };

        int ParagraphOf(Text.AnalyzedSentence sentence) =>
            sentences[starts.FindLastIndex(start => start <= sentence.Sentence.Span.Start)].Position + 1;
    }

    private PlacedLine Line(IngestedArticle article) => new(_known.LastLine + 1, new StoryLine(
        article.ArticleId, article.Edition, 0, article.RawHash, _known.LastLine < 0 ? StoryLineKind.Opened : StoryLineKind.Joined, id,
        article.Items[0].Analysis.Vector, article.Items[0].Analysis.Names, StoryClaims.Of(article.Items[0].Analysis),
        article.DroppedAt, _known.LastLine));
}

/// <summary>What the pipeline made of a sentence.</summary>
/// <param name="Novelty">Likelihood that it is new, given that it concerns the story.</param>
/// <param name="News">Likelihood that it is news of the story.</param>
/// <param name="IsNew">True where it would be told.</param>
/// <param name="Importance">How much it matters, 0 to 1; 0 where it would not be told.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record JudgedText(double Novelty, double News, bool IsNew, double Importance, string Reason);
