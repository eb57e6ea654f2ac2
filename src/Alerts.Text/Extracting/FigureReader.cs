using Alerts.Text.Extracting.Holders;
using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Segmenting;

namespace Alerts.Text.Extracting;

/// <summary>Reads the figures of a sentence, from left to right.</summary>
internal static class FigureReader
{
    // Whoever writes more words in one sentence writes a table; the rules would only guess.
    private const int MostWords = 400;

    /// <summary>The figures in order.</summary>
    public static IReadOnlyList<Figure> Read(SentenceWords words, IReadOnlyList<Attribution> attributions)
    {
        var figures = new List<Figure>();
        decimal? previous = null;
        var lastEnd = 0;
        for (var at = 0; at < words.Count && at < MostWords; at++)
        {
            if (NumberReader.At(words, at) is not { } number)
                continue;
            at = number.Last;
            var qualified = QualifierReader.Read(words, number);
            if (NotFigures.Includes(words, number, hasQualifier: qualified.Qualifier != Qualifier.Exact))
                continue;
            if (EarlierValue.IsOfTheFigureBehind(words, qualified.First, qualified.Last))
            {
                previous = number.Value;
                continue;
            }

            if (figures.Count > 0 && figures[^1].Kind == number.Kind && figures[^1].Unit == number.Unit
                && (EarlierValue.IsOfTheFigureBefore(words, qualified.First)
                || EarlierValue.FollowsDirectly(words, qualified.First, lastEnd)))
            {
                figures[^1] = figures[^1] with { Previous = number.Value };
                continue;
            }

            var figure = Read(words, number, qualified, figures.LastOrDefault(), out var end);
            if (figure is null)
                continue;
            var holder = AttributionReader.HolderAt(attributions, number.First);
            figures.Add(figure with { Previous = previous, Holder = holder?.Name, HolderRole = holder?.Role });
            previous = null;
            lastEnd = end;
            at = Math.Max(at, end - 1);
        }

        return figures;
    }

    private static Figure? Read(SentenceWords words, NumberRead number, Qualified qualified, Figure? before, out int end)
    {
        var thing = number.Kind == FigureKind.Count
            ? CountedThingReader.Behind(words, qualified.Last + 1, number.Qualifier == Qualifier.Vague)
            : MeasuredThing.Of(words, number, qualified);
        end = thing.End;
        var isPart = thing.IsPart || IsAfterIncluding(words, qualified.First);
        var happened = number.Kind == FigureKind.Count ? EventFinder.Find(words, qualified.First, thing) : null;
        if (number.Kind == FigureKind.Count && happened is null && !(number.InDigits && thing.Head is null)
            && IsReference(words, number, qualified))
            return null;
        if (isPart && before is not null && before.Kind == number.Kind)
        {
            happened ??= before.Event;
            if (thing.Head is null)
                thing = thing with { Head = before.Thing, Written = before.ThingWritten, Modifiers = before.Modifiers };
        }

        else if (happened is null && thing.Head is null && before is not null && EarlierValue.IsTotalOf(words, qualified.First))
        {
            happened = before.Event;
            thing = thing with { Head = before.Thing, Written = before.ThingWritten, Modifiers = before.Modifiers };
        }

        var (low, high) = Bounds.Of(number, qualified.Qualifier);
        var span = Span(words, qualified);
        return new Figure
        {
            Span = span, Written = span.Of(words.Text), Kind = number.Kind, Qualifier = qualified.Qualifier, Low = low, High = high,
            Value = number.Value, Unit = number.Unit, Thing = thing.Head, ThingWritten = thing.Written, Modifiers = thing.Modifiers,
            Event = happened, IsPart = isPart,
            IsIncrease = qualified.IsIncrease || EarlierValue.IsChange(words, qualified.First),
            IsHypothetical = Hypothesis.Governs(words, qualified.First, thing.End),
        };
    }

    private static TextSpan Span(SentenceWords words, Qualified qualified)
    {
        var start = words[qualified.First].Token.Start;
        return new TextSpan(start, words[qualified.Last].Token.End - start);
    }

    /// <summary>"the two leaders": points back to what is known and counts nothing. ("The 312" alone names a known value.)</summary>
    private static bool IsReference(SentenceWords words, NumberRead number, Qualified qualified) =>
        qualified.Qualifier == Qualifier.Exact && words[number.First - 1].Form is "the" or "these" or "those" or "both" or "its"
            or "their" or "his" or "her";

    private static bool IsAfterIncluding(SentenceWords words, int first)
    {
        var before = words[first - 1].Form is "the" or "a" or "an" ? words[first - 2].Form : words[first - 1].Form;
        return before is "including" or "include" or "includes" or "included" || (before == "them" && words[first - 2].Form == "among")
            || (before == "," && words[first - 2].Form == "them" && words[first - 3].Form == "among");
    }
}
