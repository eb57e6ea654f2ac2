using Alerts.Text.Extracting.Times;

namespace Alerts.Text.Extracting.Places;

/// <summary>Adds to a figure where and over what it is counted.</summary>
internal static class FigureScene
{
    private const string Suspected = "suspected";

    /// <summary>The figure with its place, its rate or period, and the earlier year that it speaks of.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="isOfPage">The sentence is a line of the page.</param>
    /// <param name="today">Day of publication; null where not known.</param>
    public static Figure With(SentenceWords words, Figure figure, bool isOfPage, DateOnly? today) => FigurePlaces.With(words, figure) with
    {
        Basis = FigureBasis.Of(words, figure), EarlierYear = figure.EarlierYear ?? YearsBefore.Of(words, figure, today), IsOfPage = isOfPage,
        IsIncrease = figure.IsIncrease || IsAdded(words, figure),
        Modifiers = figure.Kind == FigureKind.Count && !figure.Modifiers.Contains(Suspected) && IsSuspected(words, words.IndexAt(figure.Span.Start), words.IndexAt(figure.Span.End))
            ? [.. figure.Modifiers, Suspected] : figure.Modifiers,
    };

    // "A further 17", "an extra 141": they come on top of those known.
    private static bool IsAdded(SentenceWords words, Figure figure) =>
        words[words.IndexAt(figure.Span.Start) - 1].Form is "further" or "extra" or "additional" or "fresh";

    // "149 possible deaths", "suspected of 149 deaths", "investigating 149 deaths": they are not yet deaths of the fever.
    private static bool IsSuspected(SentenceWords words, int first, int end) => 
        words.Any(end, 3, static word => word.Form is "suspected" or "possible" or "probable" or "potential" or "unconfirmed")
        || words.Any(first - 5, 5, static word => word.Form is "suspected" or "suspect" or "investigating" or "possibly");
}
