using Alerts.Articles;
using Alerts.Developments;
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
    public IReadOnlyList<JudgedText> Tell(string article, IReadOnlyList<string> sentences, DateTimeOffset? at)
    {
        var edition = EvaluationArticle.Of(article, null, string.Join(Between, sentences), at);
        var line = Line(edition);
        var decision = _finder.Decide(_known, line, edition);
        _known = StoryFolding.TakeIn(_known, line, edition, decision);

        var judged = new List<JudgedText>();
        var start = 0;
        foreach (var sentence in sentences)
        {
            var (first, end) = (start, start + sentence.Length);
            var fates = decision.Sentences.Where(f => StartOf(f) is var place && place >= first && place < end).ToList();
            judged.Add(new JudgedText(fates.Select(f => f.Novelty).DefaultIfEmpty(0).Max(), fates.Exists(f => f.Fate == Fate.Told)));
            start = end + Between.Length;
        }

        return judged;

        int StartOf(SentenceFate fate) => edition.Items[0].Analysis.Sentences[fate.Sentence].Sentence.Span.Start;
    }

    private PlacedLine Line(IngestedArticle article) => new(_known.LastLine + 1, new StoryLine(
        article.ArticleId, article.Edition, 0, article.RawHash, _known.LastLine < 0 ? StoryLineKind.Opened : StoryLineKind.Joined, id,
        article.Items[0].Analysis.Vector, article.Items[0].Analysis.Names, StoryClaims.Of(article.Items[0].Analysis),
        article.DroppedAt, _known.LastLine));
}

/// <summary>What the pipeline made of a sentence.</summary>
/// <param name="Score">0 (all known) to 1 (all new).</param>
/// <param name="IsNew">True where it would be told.</param>
internal sealed record JudgedText(double Score, bool IsNew);
