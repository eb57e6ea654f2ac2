using Alerts.Articles;
using Alerts.Stories;
using Alerts.Text;

namespace Alerts.Developments;

/// <summary>Says how much a development matters, so that an alert can begin with what counts.</summary>
/// <remarks>The weights are set by hand for a plain order: a disputed or moved figure, a figure, a source, a name, the lead;
/// what the table of <see cref="Text.Comparing.NewsRating"/> holds for news goes before what it does not.</remarks>
internal static class Importance
{
    // What is surely news counts as much as what was said at all.
    private const double News = 0.2;

    /// <summary>What makes a development matter, each with its weight; their sum is 0.2 or more.</summary>
    /// <param name="item">The item.</param>
    /// <param name="sentence">The sentence that says it.</param>
    /// <param name="index">Its index in the item.</param>
    /// <param name="kind">The kind of development.</param>
    /// <param name="news">How likely it is news of the story, 0 to 1.</param>
    public static IReadOnlyList<ImportancePart> Of(ArticleItem item, AnalyzedSentence sentence, int index, DevelopmentKind kind, double news)
    {
        var text = item.SentenceText(index);
        var parts = new List<ImportancePart> { new("said", 0.2) };
        if (kind != DevelopmentKind.New)
            parts.Add(new(kind.ToString(), 0.4));
        if (sentence.Figures.Any(f => f is { Event: not null, IsHypothetical: false }))
            parts.Add(new("figure", 0.3));
        if (sentence.Speaker is not null)
            parts.Add(new("source", 0.1));
        if (item.Analysis.Names.Any(name => text.Contains(name, StringComparison.Ordinal)))
            parts.Add(new("name", 0.1));
        if (index == 0)
            parts.Add(new("lead", 0.1));
        if (Math.Round(News * Math.Sqrt(news), 2) is > 0 and var likely)
            parts.Add(new("likely to matter", likely));
        return parts;
    }

    /// <summary>The importance, 0 to 1.</summary>
    public static double Sum(IReadOnlyList<ImportancePart> parts) => Math.Round(Math.Min(parts.Sum(part => part.Weight), 1), 2);
}
