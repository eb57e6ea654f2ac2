using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Phrases;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a price or a length belongs to where nothing rises or falls: what was sold, what was offered, a depth.</summary>
internal static class MeasuredNames
{
    private const int Reach = 9;

    /// <summary>The thing before the number; null where none of these tells it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    public static CountedThing? Before(SentenceWords words, NumberRead number, int first) => number.Kind switch
    {
        FigureKind.Money => Offered(words, first) ?? Sold(words, first) ?? Predicate(words, number.Last + 1),
        FigureKind.Measure => Length(words, first) ?? Sized(words, number, first),
        _ => null,
    };

    /// <summary>"The quake, about 20 miles deep, was": what has the size stands before the comma.</summary>
    private static CountedThing? Sized(SentenceWords words, NumberRead number, int first) =>
        words[number.Last + 1].Form is "deep" or "tall" or "long" or "wide" or "high" or "thick" && words[first - 1].Form == ","
            && words[number.Last + 2].Form is "," or "and" && MeasuredWords.IsNoun(words, first - 2) && !Persons.IsPerson(words[first - 2].Lemma)
            ? PhraseBefore.EndingAt(words, first - 2)?.ToThing(words, first) : null;

    /// <summary>"5 million euros is the estimated cost of the plan".</summary>
    private static CountedThing? Predicate(SentenceWords words, int at)
    {
        for (var i = at + 2; words[at].Form is "is" or "was" && words[at + 1].Form == "the" && i < at + 5; i++)
        {
            if (words[i].Form is "cost" or "price" or "value" or "budget")
                return MeasuredThing.Named(words, i, i);
        }

        return null;
    }

    /// <summary>"had offered 3 million euros": the amount is the offer's.</summary>
    private static CountedThing? Offered(SentenceWords words, int first)
    {
        var verb = words[first - 1];
        return verb.Form is "offered" or "offers"
            ? new CountedThing("offer", words.Text[verb.Token.Start..(verb.Token.Start + "offer".Length)], [], first) : null;
    }

    /// <summary>"sold the house for 3 million euros", "the house was sold for 3 million euros".</summary>
    private static CountedThing? Sold(SentenceWords words, int first)
    {
        if (words[first - 1].Form is "just" or "only")
            first--;
        if (words[first - 1].Form != "for")
            return null;
        for (var i = first - 2; i > first - Reach && words[i].IsWord; i--)
        {
            if (words[i].Lemma is not ("sell" or "buy" or "purchase" or "auction" or "acquire"))
                continue;
            var start = i + 1;
            while (words[start].Form is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "all" or "off")
                start++;
            var last = NounPhrase.Last(words, start, isMany: false);
            if (i == first - 2)
                return Seller(words, i);
            return last >= start && last < first - 1 ? MeasuredThing.Named(words, start, last) : null;
        }

        return null;
    }

    /// <summary>"the house was sold for", "live rats sold for": the subject of what is sold.</summary>
    private static CountedThing? Seller(SentenceWords words, int verb)
    {
        var last = verb - 1;
        while (words[last].Form is "was" or "were" or "is" or "are" or "been" or "be" or "being" or "has" or "have" or "had")
            last--;
        return Persons.IsPerson(words[last].Lemma) || words[last].IsName ? null : PhraseBefore.EndingAt(words, last)?.ToThing(words, verb);
    }

    /// <summary>"depth 30 km", "a height of 12 metres" without its verb.</summary>
    private static CountedThing? Length(SentenceWords words, int first) =>
        words[first - 1].Lemma is "depth" or "height" or "width" or "length" or "weight" or "radius" or "diameter" or "altitude"
            or "elevation" ? MeasuredThing.Named(words, first - 1, first - 1) : null;
}
