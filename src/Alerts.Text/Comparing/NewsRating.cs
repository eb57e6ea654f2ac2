namespace Alerts.Text.Comparing;

/// <summary>How likely a sentence is news, for deciding and for ranking what is told.</summary>
/// <remarks>Two questions that pull apart: a sentence like what is known concerns the story and is old. They stay two numbers.</remarks>
/// <param name="Novelty">Likelihood that it is new, given that it concerns the story; 0 to 1.</param>
/// <param name="News">Likelihood that it is news of the story at all, 0 to 1; low for most sentences of most pages.</param>
/// <param name="ConcernsStory">It shares a word with the story's name, or two with what its statements keep saying.</param>
/// <param name="NewPairs">Weighted share of its word pairs that were never said together, 0 to 1.</param>
public readonly record struct NewsRating(double Novelty, double News, bool ConcernsStory, double NewPairs)
{
    /// <summary>True where it belongs to the page around the article, or to another matter, by all that words tell.</summary>
    public bool IsOffTopic => NoveltyRule.IsOffTopic(ConcernsStory, News);

    /// <summary>Rates by the shipped tables.</summary>
    internal static NewsRating Of(NoveltyFeatures features, SentenceTraits traits)
    {
        var row = NewsTable.Row(features, traits);
        return new NewsRating(
            NewsTable.Novelty.Likelihood(row), NewsTable.News.Likelihood(row), features.ConcernsStory, features.NewPairs);
    }
}
