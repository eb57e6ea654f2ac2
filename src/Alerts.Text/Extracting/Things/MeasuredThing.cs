using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Phrases;

namespace Alerts.Text.Extracting.Things;

/// <summary>What a percentage, an amount, a length of time or a measure is one of.</summary>
internal static class MeasuredThing
{
    /// <summary>"60 percent of voters", "a $30 billion rescue fund" behind the number; "inflation rose to 7 percent" before it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    public static CountedThing Of(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var next = BehindConversion(words, qualified.Last + 1);
        // 'the "47 percent" of voters'
        if (words[next].Form is "\"" or "”" && words[next + 1].Form == "of" && words[qualified.First - 1].Form is "\"" or "“")
            next++;
        // "the majority (57%) of voters"
        if (number.Kind == FigureKind.Percent && words[next].Form == ")" && words[next + 1].Form == "of" && words[qualified.First - 1].Form == "(")
            next++;
        if (MeasuredOf.Change(words, next) is { } changed)
            return changed;
        // "14 million dollars a year in trade"
        if (number.Kind == FigureKind.Money)
            next = words[next].Form is "annually" or "yearly" ? next + 1
                : words[next].Form is "a" or "per" && (Units.IsDuration(words[next + 1]) || words[next + 1].Form == "person") ? next + 2 : next;
        // "shave a tenth of a percentage point off output"
        if (words[next].Form is "off" or "from" && words[next - 1].Lemma == "point" && MeasuredOf.OfPhrase(words, next + 1, true) is { } shaved)
            return shaved;
        // "within 12 miles of Koror"
        var isDistance = number.Kind == FigureKind.Measure && words[next].Form == "of"
            && (words[next + 1].IsName || words[qualified.First - 1].Form == "within");
        if ((words[next].Form == "of" && !isDistance) || (words[next].Form == "in" && number.Kind is FigureKind.Money or FigureKind.Percent)
            || MeasuredOf.IsWorth(words, next))
        {
            var first = words[next].Form is "of" or "in" ? next + 1 : words[next].Form == "worth" ? next + 2 : next + 3;
            if (!MeasuredOf.IsIdiom(words, next) && MeasuredOf.OfPhrase(words, first, words[next].Form != "in") is { } part)
                return part;
        }

        // 'a "1 in 3" chance'
        if (number.IsShare && words[next].Form is "\"" or "”" && words[next + 1].Form is "chance" or "probability")
            next++;
        // "one in five voters"
        if (number.IsShare && words[next].Form is "chance" or "probability")
            return Named(words, next, next);
        // "less than half their July peak"
        if (number.IsShare && words[next].Form is "the" or "its" or "their" && MeasuredOf.OfPhrase(words, next, true) is { } whole)
            return whole;
        if (number.IsShare && NounPhrase.Last(words, next, isMany: true) is var last && last >= next)
            return Named(words, next, last);
        if (!number.IsShare && DescribedThing.Of(words, number, qualified) is { } described)
            return described;
        if (PhraseOfAmount.Before(words, number, qualified) is { } amount)
            return amount with { End = next };
        if (MeasuredNames.Before(words, number, qualified.First) is { } named)
            return named with { End = next };
        if (number.Kind == FigureKind.Money && MeasuredOf.Purpose(words, qualified) is { } purpose)
            return purpose;
        if (number.Unit is "mile/h" or "km/h" or "knot" && Wind(words, qualified.First, next) is { } wind)
            return wind;
        // "lost $30 million": whoever lost it is not what is measured.
        if (number.Kind is FigureKind.Money or FigureKind.Measure && words[qualified.First - 1].Lemma is "lose" or "gain" or "add"
            or "raise" or "cut")
            return CountedThing.None(next);
        if (number.IsCompound)
            return CountedThing.None(next);
        if (number.Kind != FigureKind.Duration && ClauseSubject.Behind(words, qualified.First) is { } subject)
            return subject.ToThing(words, next);
        return MeasuredSubject.Before(words, qualified.First, needsVerb: number.Kind is FigureKind.Duration
            or FigureKind.Measure && !(number.Unit is "millimetre" or "inch" or "degree" && words[qualified.First - 1].Form == "hit")) is { } before ? before with { End = next } : CountedThing.None(next);
    }

    /// <summary>"winds of 75 mph", "gusts to 50 mph", "winds 10 to 18 knots".</summary>
    private static CountedThing? Wind(SentenceWords words, int first, int end)
    {
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (words[i].Form is "wind" or "winds" or "gust" or "gusts" or "speed" or "speeds")
                return Named(words, i, i) with { End = end };
        }

        return null;
    }

    /// <summary>"11,000 euros ($14,400) in damages": behind the bracket, where the phrase goes on there.</summary>
    private static int BehindConversion(SentenceWords words, int at) => DescribedThing.BehindBracket(words, at) is var behind && behind > at
        && words[at + 1].IsNumber && words[behind].Form is "in" or "of" or "for" ? behind : at;

    /// <summary>The thing that the words between two name.</summary>
    internal static CountedThing Named(SentenceWords words, int first, int last) => new(
        words[last].Lemma, words.Written(first, last), [.. Enumerable.Range(first, last - first).Select(i => words[i].Lemma)], last + 1);
}
