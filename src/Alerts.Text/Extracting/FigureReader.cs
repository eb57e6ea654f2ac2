using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Pages;
using Alerts.Text.Extracting.Times;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting;

/// <summary>Reads the figures of a sentence, from left to right.</summary>
internal static class FigureReader
{
    // Whoever writes more words in one sentence writes a table; the rules would only guess.
    private const int MostWords = 400;

    /// <summary>The figures in order.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="times">The times that it tells.</param>
    /// <param name="today">Day of publication; null where not known.</param>
    public static IReadOnlyList<Figure> Read(
        SentenceWords words, IReadOnlyList<Attribution> attributions, IReadOnlyList<TimeMention> times, DateOnly? today)
    {
        if (FurnitureLine.Is(words))
            return [];
        var figures = new List<Figure>();
        decimal? previous = null;
        var lastEnd = 0;
        for (var at = 0; at < words.Count && at < MostWords; at++)
        {
            if (words.NumberAt(at) is not { } number)
                continue;
            at = number.Last;
            var qualified = QualifierReader.Read(words, number);
            if (NotFigures.Includes(words, number, hasQualifier: qualified.Qualifier is not (Qualifier.Exact or Qualifier.Range)))
                continue;
            if (EarlierValue.IsOfTheFigureBehind(words, qualified.First, qualified.Last))
            {
                previous = number.Value;
                continue;
            }

            if (figures.Count > 0 && figures[^1].Kind == number.Kind && figures[^1].Unit == number.Unit
                && (EarlierValue.IsOfTheFigureBefore(words, qualified.First)
                || EarlierValue.FollowsDirectly(words, qualified.First, lastEnd, qualified.Last)))
            {
                figures[^1] = figures[^1] with { Previous = number.Value };
                continue;
            }

            if (FigureParts.Of(words, number, qualified, figures.LastOrDefault()) is not { } parts)
                continue;
            var holder = AttributionReader.HolderAt(attributions, number.First);
            var time = FigureTime.Of(times, words, number.First);
            var figure = Figure(words, number, qualified, parts) with
            {
                Previous = previous, Holder = holder?.Name, HolderRole = holder?.Role, AsOf = time,
                    EarlierYear = FigureTime.EarlierYear(time, today),
            };
            // "killed 48 and injured another 155": more people, but the only number of the injured.
            if (figure is { IsIncrease: true, Event: not null } && figures.Count > 0 && figures[^1].Event is { } other
                && other != figure.Event
                && !EarlierValue.IsChange(words, qualified.First, isCount: true))
                figure = figure with { IsIncrease = false };
            FigureLists.Add(words, figures, figure, lastEnd, qualified.First, parts.Thing.End);
            previous = null;
            lastEnd = parts.Thing.End;
            at = Math.Max(at, parts.Thing.End - 1);
        }

        return figures;
    }

    private static Figure Figure(SentenceWords words, NumberRead number, Qualified qualified, FigureParts parts)
    {
        var (low, high) = Bounds.Of(number, qualified.Qualifier);
        var start = words[qualified.First].Token.Start;
        var span = new TextSpan(start, words[qualified.Last].Token.End - start);
        return new Figure
        {
            Span = span, Written = span.Of(words.Text), Kind = parts.Kind, Qualifier = qualified.Qualifier, Low = low, High = high,
            Value = number.Value, Unit = number.Unit, Thing = parts.Thing.Head, ThingWritten = parts.Thing.Written,
            Modifiers = parts.Thing.Modifiers, Event = parts.Event, IsPart = parts.IsPart, Whole = parts.Whole,
            IsIncrease = qualified.IsIncrease || EarlierValue.IsChange(words, qualified.First, number.Kind == FigureKind.Count)
                || parts.IsChange,
            IsHypothetical = Hypothesis.Governs(words, qualified.First, parts.Thing.End),
        };
    }
}
