using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds the noun behind an amount that describes it: "a $12 million order", "a five day strike", "150 mph winds".</summary>
internal static class DescribedThing
{
    /// <summary>"a $12 million order", "a 14-month inquiry": an article or a hyphen ties the amount to the noun behind.</summary>
    public static CountedThing? Of(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var before = words[qualified.First - 1].Form;
        // "a 30 ft. storm surge"
        var behind = words[qualified.Last + 1].Form == "." && words[qualified.Last].Form is "ft" or "in" or "mi" or "lb" or "lbs" or "sq"
            && !words[qualified.Last + 2].IsCapital ? qualified.Last + 2 : qualified.Last + 1;
        // 'the $152 billion "stimulus" plan'
        if (words[behind].Form is "\"" or "“" && words[behind + 1] is { IsWord: true, IsCapital: false } && before is "the" or "a" or "an" or "its" or "his")
            behind = BehindQuote(words, behind + 1);
        var next = words[behind];
        var isTied = number.IsCompound || IsUnhyphened(words, number) || (number.Kind == FigureKind.Measure && IsThing(next)
            && (Nouns.IsPlural(next) || before is "a" or "an" or "the" or "its")) || number.Kind == FigureKind.Money
                || (number.Kind == FigureKind.Percent
            && (before is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "another"
                || IsTaken(words, qualified)
                || Persons.IsPerson(words[qualified.Last + 1].Lemma) && Nouns.IsPlural(words[qualified.Last + 1])
                || (words[qualified.Last + 1].Form is "support" or "backing" or "turnout" && words[qualified.Last + 2] is var after
                    && (!after.IsWord || after.Form is "among" or "from" or "for" or "in" or "of"))
                || words[qualified.Last + 1].Form is "approval" or "unemployment" or "inflation" or "chance" or "probability" or "likelihood" or "stake" or "share" or "discount" or "tax"
                    or "tariff" or "tariffs"));
        if (!isTied || number.Unit == "magnitude")
            return number.Unit == "magnitude" ? Quakes.Of(words, qualified) : null;
        var first = BehindBracket(words, behind);
        // "We must be bold - $1 trillion bold"
        if (number.Kind == FigureKind.Money && words[first].Form is "bold" or "set" or "extra" or "short" or "annually" or "richer" or "poorer")
            return null;
        // "a two-hour briefing"
        if (number.IsCompound && words[first] is { IsWord: true, IsFunctionWord: false } && words[first].Form.EndsWith("ing", StringComparison.Ordinal)
            && !IsThing(words[first + 1]))
            return MeasuredThing.Named(words, first, first);
        // "a three-week trading halt", but "30 million euros helping farmers"
        if (words[first].Form.EndsWith("ing", StringComparison.Ordinal) && !Nouns.IsGerund(words[first])
            && !(number.IsCompound && IsThing(words[first + 1])))
            return null;
        var last = NounPhrase.Last(words, first, isMany: false, isAmount: true);
        // "the $80 million Rivera wanted": who acts on it.
        if (first == last && words[first].IsName && !Nouns.IsPlural(words[first]) && (Nouns.IsParticiple(words[first + 1])
            || words[first + 1].Lemma is "have" or "be" or "want" or "need"))
            return null;
        return last >= first ? MeasuredThing.Named(words, first, last) : null;
    }

    /// <summary>"a five day strike": a unit in the singular describes the noun behind.</summary>
    private static bool IsUnhyphened(SentenceWords words, NumberRead number) => number.Kind == FigureKind.Duration && number.High > 1
        && number.First != number.Last && !Nouns.IsPlural(words[number.Last]) && words[number.Last].Form == words[number.Last].Lemma
        && IsThing(words[number.Last + 1]) && !Units.IsDuration(words[number.Last + 1]);

    /// <summary>"requires 4 percent capital", "the usual 20 percent deposit": what is required or usual is the noun behind.</summary>
    private static bool IsTaken(SentenceWords words, Qualified qualified) => IsThing(words[qualified.Last + 1])
        && (words[qualified.First - 1].Lemma is "require" or "impose" or "demand" or "offer" or "charge" or "earn"
            || (words[qualified.First - 1] is { IsWord: true, IsFunctionWord: false, IsCapital: false } && words[qualified.First - 2].Form is "the" or "a" or "an" or "its"));

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
    public static int BehindBracket(SentenceWords words, int at)
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
}
