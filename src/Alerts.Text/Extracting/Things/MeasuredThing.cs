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
        if (words[next].Form == "of" || (words[next].Form == "in" && number.Kind is FigureKind.Money or FigureKind.Percent)
            || (words[next].Form == "worth" && words[next + 1].Form == "of"))
        {
            if (OfPhrase(words, words[next].Form == "worth" ? next + 2 : next + 1, words[next].Form != "in") is { } part)
                return part;
        }

        if (!number.IsShare && Described(words, number, qualified) is { } described)
            return described;
        return MeasuredSubject.Before(words, qualified.First) is { } before ? before with { End = next } : CountedThing.None(next);
    }

    /// <summary>"a 20 percent rise in sales": sales are what rose.</summary>
    private static CountedThing? Change(SentenceWords words, int at)
    {
        if (words[at].Form is not ("increase" or "rise" or "drop" or "fall" or "decline" or "decrease" or "jump" or "surge" or "growth" or "reduction"
            or "cut" or "gain" or "slump" or "hike") || words[at + 1].Form is not ("in" or "of"))
            return null;
        return OfPhrase(words, at + 2, true);
    }

    private static CountedThing? OfPhrase(SentenceWords words, int first, bool allowNames)
    {
        while (words[first].Form is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "all" or "those" or "these" or "our" or "my")
            first++;
        if (!allowNames && words[first].IsName && !Nouns.IsPlural(words[first]))
            return null;
        var last = NounPhrase.Last(words, first, isMany: false);
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
        var isTied = number.IsCompound || number.Kind == FigureKind.Money || (number.Kind == FigureKind.Percent
            && before is "a" or "an" or "the" or "its" or "his" or "her" or "their" or "another");
        if (!isTied || number.Unit == "magnitude")
            return number.Unit == "magnitude" ? Quake(words, qualified) : null;
        var first = qualified.Last + 1;
        var last = NounPhrase.Last(words, first, isMany: false);
        return last >= first ? Named(words, first, last) : null;
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
