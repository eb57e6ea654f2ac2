using Alerts.Articles;
using Alerts.Stories;
using Alerts.Text;

namespace Alerts.Developments;

/// <summary>Says how much a development matters, so that an alert can begin with what counts.</summary>
/// <remarks>The weights are set by hand for a plain order: a disputed or moved figure, a figure, a source, a name, the lead.</remarks>
internal static class Importance
{
    /// <summary>What makes a development matter, each with its weight; their sum is 0.2 or more.</summary>
    public static IReadOnlyList<ImportancePart> Of(ArticleItem item, AnalyzedSentence sentence, int index, DevelopmentKind kind)
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
        return parts;
    }

    /// <summary>The importance, 0 to 1.</summary>
    public static double Sum(IReadOnlyList<ImportancePart> parts) => Math.Round(Math.Min(parts.Sum(part => part.Weight), 1), 2);
}
