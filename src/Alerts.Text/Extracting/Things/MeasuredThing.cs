using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>What a percentage, an amount, a length of time or a measure is one of.</summary>
internal static class MeasuredThing
{
    /// <summary>"60 percent of voters", "a $700 billion rescue fund" behind the number; "inflation rose to 7 percent" before it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="qualified">The number with its qualifier.</param>
    public static CountedThing Of(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var next = qualified.Last + 1;
        if (Change(words, next) is { } changed)
            return changed;
        // "within 15 miles of Koror"
        var isDistance = number.Kind == FigureKind.Measure && words[next].Form == "of" && words[next + 1].IsName;
        if ((words[next].Form == "of" && !isDistance) || (words[next].Form == "in" && number.Kind is FigureKind.Money or FigureKind.Percent)
            || IsWorth(words, next))
        {
            var first = words[next].Form is "of" or "in" ? next + 1 : words[next].Form == "worth" ? next + 2 : next + 3;
            if (!IsIdiom(words, next) && OfPhrase(words, first, words[next].Form != "in") is { } part)
                return part;
        }

        // "one in five voters"
        if (number.IsShare && words[next].Form is "chance" or "probability")
            return Named(words, next, next);
        if (number.IsShare && NounPhrase.Last(words, next, isMany: true) is var last && last >= next)
            return Named(words, next, last);
        if (!number.IsShare && Described(words, number, qualified) is { } described)
            return described;
        if (number.Unit is "mile/h" or "km/h" or "knot" && Wind(words, qualified.First, next) is { } wind)
            return wind;
        // "lost $30 million": whoever lost it is not what is measured.
        if (number.Kind is FigureKind.Money or FigureKind.Measure && words[qualified.First - 1].Lemma is "lose" or "gain" or "add" or "raise" or "cut")
            return CountedThing.None(next);
        return MeasuredSubject.Before(words, qualified.First, needsVerb: number.Kind is FigureKind.Duration or FigureKind.Measure) is { } before ? before with { End = next } : CountedThing.None(next);
    }

    /// <summary>"winds of 75 mph", "gusts to 35 mph", "winds 16 to 21 knots".</summary>
    private static CountedThing? Wind(SentenceWords words, int first, int end)
    {
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (words[i].Form is "wind" or "winds" or "gust" or "gusts" or "speed" or "speeds")
                return Named(words, i, i) with { End = end };
        }

        return null;
    }

    /// <summary>"5 million dollars worth of", "5 million dollars' worth of".</summary>
    private static bool IsWorth(SentenceWords words, int at) => (words[at].Form == "worth" && words[at + 1].Form == "of")
        || (words[at].Form is "'" or "’" && words[at + 1].Form == "worth" && words[at + 2].Form == "of");

    /// <summary>"in exchange for", "in total", "in cash": tells nothing of what is paid for.</summary>
    private static bool IsIdiom(SentenceWords words, int at) => words[at].Form == "in" && words[at + 1].Form is "exchange" or "return" or "total" or "all"
        or "cash" or "advance" or "addition" or "fact" or "case" or "order" or "part" or "favour" or "favor" or "response" or "value" or "fiscal";

    /// <summary>"a 20 percent rise in sales": sales are what rose.</summary>
    private static CountedThing? Change(SentenceWords words, int at)
    {
        if (words[at].Form is not ("increase" or "rise" or "drop" or "fall" or "decline" or "decrease" or "jump" or "surge" or "growth" or "reduction"
            or "cut" or "gain" or "slump" or "hike" or "trim") || words[at + 1].Form is not ("in" or "of"))
            return null;
        return OfPhrase(words, at + 2, true);
    }

    private static CountedThing? OfPhrase(SentenceWords words, int first, bool allowNames)
    {
        while (words[first].Form is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "all" or "those" or "these" or "our" or "my")
            first++;
        // "two-thirds of the 33 million people"
        // and "two-thirds of Norway's 36 towns"
        if (words[first].IsWord && words[first].Token.Length > words[first].Form.Length + 1 && words.NumberAt(first + 1) is { Kind: FigureKind.Count })
            first++;
        if (words.NumberAt(first) is { Kind: FigureKind.Count } counted)
            first = counted.Last + 1;
        if (!allowNames && words[first].IsName)
            return null;
        var last = NounPhrase.Last(words, first, isMany: false);
        // "months of deep, persistent research"
        if (last == first && !Nouns.IsPlural(words[first]) && words[last + 1].Form == "," && NounPhrase.Last(words, last + 2, isMany: false) is var second
            && second > last + 2)
            (first, last) = (last + 2, second);
        if (last < first || !words[first].IsWord || UnitWords.Duration(words[last].Lemma) is not null)
            return null;
        // The first plural is the noun; a name in the singular is a place or a firm, not a thing ("10 percent of GDP" is).
        for (var i = first; i < last; i++)
        {
            if (Nouns.IsPlural(words[i]) && !Persons.IsPerson(words[i + 1].Lemma))
                last = i;
        }

        return Named(words, first, last);
    }

    /// <summary>"a $90 million order", "a 22-month investigation": an article or a hyphen ties the amount to the noun behind.</summary>
    private static CountedThing? Described(SentenceWords words, NumberRead number, Qualified qualified)
    {
        var before = words[qualified.First - 1].Form;
        var next = words[qualified.Last + 1];
        var isTied = number.IsCompound || (number.Kind == FigureKind.Measure && IsThing(next)
            && (Nouns.IsPlural(next) || before is "a" or "an" or "the" or "its")) || number.Kind == FigureKind.Money || (number.Kind == FigureKind.Percent
            && (before is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "another"
                || words[qualified.Last + 1].Form is "chance" or "probability" or "likelihood" or "stake" or "share" or "discount" or "tax" or "tariff" or "tariffs"));
        if (!isTied || number.Unit == "magnitude")
            return number.Unit == "magnitude" ? Quake(words, qualified) : null;
        var first = BehindBracket(words, qualified.Last + 1);
        if (words[first].Form.EndsWith("ing", StringComparison.Ordinal) && !Nouns.IsGerund(words[first]))
            return null;
        var last = NounPhrase.Last(words, first, isMany: false, isAmount: true);
        return last >= first ? Named(words, first, last) : null;
    }

    /// <summary>"150 mph winds", but "40 miles north" and "5 feet tall".</summary>
    private static bool IsThing(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word) && !Calendar.Contains(word)
        && word.Form is not ("tall" or "high" or "deep" or "long" or "wide" or "thick" or "apart" or "inland" or "offshore" or "square" or "lower" or "higher"
            or "larger" or "smaller" or "taller" or "north" or "south" or "east" or "west" or "hotter" or "colder" or "worth" or "due" or "ahead" or "warmer"
            or "closer" or "further" or "farther" or "outside" or "ene" or "wnw")
        && !word.Form.StartsWith("north", StringComparison.Ordinal) && !word.Form.StartsWith("south", StringComparison.Ordinal)
        && !Nouns.IsParticiple(word);

    /// <summary>"105-mph (169-kph) winds": the bracket holds the same quantity once more.</summary>
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

    private static CountedThing Quake(SentenceWords words, Qualified qualified)
    {
        for (var i = qualified.Last + 1; i <= qualified.Last + 4; i++)
        {
            if (words[i].Lemma is "earthquake" or "quake" or "tremor" or "aftershock" or "temblor")
                return Named(words, i, i);
        }

        return CountedThing.None(qualified.Last + 1);
    }

    private static CountedThing Named(SentenceWords words, int first, int last) => new(
        words[last].Lemma, words.Written(first, last), [.. Enumerable.Range(first, last - first).Select(i => words[i].Lemma)], last + 1);
}
