using Alerts.Text.Extracting.Numbers;

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
        var next = qualified.Last + 1;
        // "the majority (57%) of voters"
        if (number.Kind == FigureKind.Percent && words[next].Form == ")" && words[next + 1].Form == "of" && words[qualified.First - 1].Form == "(")
            next++;
        if (MeasuredOf.Change(words, next) is { } changed)
            return changed;
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

        // "one in five voters"
        if (number.IsShare && words[next].Form is "chance" or "probability")
            return Named(words, next, next);
        // "less than half their July peak"
        if (number.IsShare && words[next].Form is "the" or "its" or "their" && MeasuredOf.OfPhrase(words, next, true) is { } whole)
            return whole;
        if (number.IsShare && NounPhrase.Last(words, next, isMany: true) is var last && last >= next)
            return Named(words, next, last);
        if (!number.IsShare && Described(words, number, qualified) is { } described)
            return described;
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

    /// <summary>"a $12 million order", "a 14-month inquiry": an article or a hyphen ties the amount to the noun behind.</summary>
    private static CountedThing? Described(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var before = words[qualified.First - 1].Form;
        // "a 30 ft. storm surge"
        var behind = words[qualified.Last + 1].Form == "." && words[qualified.Last].Form is "ft" or "in" or "mi" or "lb" or "lbs" or "sq"
            && !words[qualified.Last + 2].IsCapital ? qualified.Last + 2 : qualified.Last + 1;
        // 'the $152 billion "stimulus" plan'
        if (words[behind].Form is "\"" or "“" && words[behind + 1] is { IsWord: true, IsCapital: false } && before is "the" or "a" or "an" or "its" or "his")
            behind = BehindQuote(words, behind + 1);
        var next = words[behind];
        var isTied = number.IsCompound || (number.Kind == FigureKind.Measure && IsThing(next)
            && (Nouns.IsPlural(next) || before is "a" or "an" or "the" or "its")) || number.Kind == FigureKind.Money
                || (number.Kind == FigureKind.Percent
            && (before is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "another"
                || Persons.IsPerson(words[qualified.Last + 1].Lemma) && Nouns.IsPlural(words[qualified.Last + 1])
                || (words[qualified.Last + 1].Form is "support" or "backing" or "turnout" && words[qualified.Last + 2] is var after
                    && (!after.IsWord || after.Form is "among" or "from" or "for" or "in" or "of"))
                || words[qualified.Last + 1].Form is "approval" or "unemployment" or "inflation" or "chance" or "probability" or "likelihood" or "stake" or "share" or "discount" or "tax"
                    or "tariff" or "tariffs"));
        if (!isTied || number.Unit == "magnitude")
            return number.Unit == "magnitude" ? Quakes.Of(words, qualified) : null;
        var first = BehindBracket(words, behind);
        // "We must be bold - $1 trillion bold"
        if (number.Kind == FigureKind.Money && words[first].Form is "bold" or "extra" or "short" or "annually" or "richer" or "poorer")
            return null;
        // "a three-week trading halt", but "30 million euros helping farmers"
        if (words[first].Form.EndsWith("ing", StringComparison.Ordinal) && !Nouns.IsGerund(words[first])
            && !(number.IsCompound && IsThing(words[first + 1])))
            return null;
        var last = NounPhrase.Last(words, first, isMany: false, isAmount: true);
        // "the $80 million Rivera wanted": who acts on it.
        if (first == last && words[first].IsName && !Nouns.IsPlural(words[first]) && (Nouns.IsParticiple(words[first + 1])
            || words[first + 1].Lemma is "have" or "be" or "want" or "need"))
            return null;
        return last >= first ? Named(words, first, last) : null;
    }

    /// <summary>"150 mph winds", but "40 miles north" and "5 feet tall".</summary>
    private static bool IsThing(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word)
        && !Calendar.Contains(word)
        && word.Form is not ("tall" or "high" or "deep" or "long" or "wide" or "thick" or "apart" or "inland" or "offshore" or "square"
            or "lower" or "higher"
            or "larger" or "smaller" or "taller" or "north" or "south" or "east" or "west" or "hotter" or "colder" or "worth" or "due"
                or "ahead" or "warmer"
            or "closer" or "further" or "farther" or "outside" or "ene" or "wnw")
        && !word.Form.StartsWith("north", StringComparison.Ordinal) && !word.Form.StartsWith("south", StringComparison.Ordinal)
        && !Nouns.IsParticiple(word);

    /// <summary>"80-mph (129-kph) winds": the bracket holds the same quantity once more.</summary>
    private static int BehindBracket(SentenceWords words, int at)
    {
        if (words[at].Form != "(")
            return at;
        for (var i = at + 1; i < at + 7; i++)
        {
            if (words[i].Form == ")")
                return i + 1;
        }

        return at;
    }

    /// <summary>Index of the noun behind quoted words that describe it; of the first of them where none stands behind.</summary>
    private static int BehindQuote(SentenceWords words, int first)
    {
        for (var i = first; i < first + 4; i++)
        {
            if (words[i].Form is "\"" or "”")
                return IsThing(words[i + 1]) ? i + 1 : first;
        }

        return first;
    }

    /// <summary>The thing that the words between two name.</summary>
    internal static CountedThing Named(SentenceWords words, int first, int last) => new(
        words[last].Lemma, words.Written(first, last), [.. Enumerable.Range(first, last - first).Select(i => words[i].Lemma)], last + 1);
}
