using Alerts.Articles;
using Alerts.Stories;
using Alerts.Text;
using Alerts.Text.Extracting;

namespace Alerts.Developments;

/// <summary>Says how much a development matters, so that an alert can begin with what counts.</summary>
/// <remarks>The weights are set by hand for a plain order: a disputed or moved figure, a figure, a source, a name, the lead.</remarks>
internal static class Importance
{
    /// <summary>0.2 for any sentence, up to 1.</summary>
    public static double Of(ArticleItem item, AnalyzedSentence sentence, int index, DevelopmentKind kind)
    {
        var text = item.SentenceText(index);
        var score = 0.2
            + (kind == DevelopmentKind.New ? 0 : 0.4)
            + (sentence.Figures.Any(IsEvent) ? 0.3 : 0)
            + (sentence.Speaker is not null ? 0.1 : 0)
            + (item.Analysis.Names.Any(name => text.Contains(name, StringComparison.Ordinal)) ? 0.1 : 0)
            + (index == 0 ? 0.1 : 0);
        return Math.Round(Math.Min(score, 1), 2);
    }

    private static bool IsEvent(Figure figure) => figure.Event is not null && !figure.IsHypothetical;
}
