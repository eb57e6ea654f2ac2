using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a share, a price or a length belongs to where no noun phrase of the rise and fall kind tells: a party, what was
/// sold, what was offered, a depth.</summary>
internal static class MeasuredNames
{
    private const int Reach = 9;

    /// <summary>The thing before the number; null where none of these tells it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    public static CountedThing? Before(SentenceWords words, NumberRead number, int first) => number.Kind switch
    {
        FigureKind.Percent when !number.IsShare => Share(words, first),
        FigureKind.Money => Offered(words, first) ?? Sold(words, first),
        FigureKind.Measure => Length(words, first),
        _ => null,
    };

    /// <summary>"the Harvest Party has 41 percent and the Free List 38 percent".</summary>
    private static CountedThing? Share(SentenceWords words, int first)
    {
        var last = first - 1;
        while (words[last].Form is "only" or "just" or "already" or "now")
            last--;
        if (words[last].Lemma is "have" or "win" or "get" or "receive" or "poll" or "secure" or "take")
        {
            last--;
            while (words[last].Form is "has" or "had" or "have" or "also")
                last--;
            return Name(words, last);
        }

        var name = Name(words, last);
        return name is not null && words[BeforeName(words, last)] is { Form: "and" or "," or "while" or "gave" or "give" or "gives" or "showed"
            or "puts" or "put" } ? name : null;
    }

    private static CountedThing? Name(SentenceWords words, int last)
    {
        if (!IsName(words[last]))
            return null;
        var start = last;
        while (start > 0 && last - start < 4 && IsName(words[start - 1]))
            start--;
        return MeasuredThing.Named(words, start, last);
    }

    private static int BeforeName(SentenceWords words, int last)
    {
        while (IsName(words[last]))
            last--;
        return words[last].Form == "the" ? last - 1 : last;
    }

    private static bool IsName(SentenceWord word) => word.IsWord && word.IsCapital && !word.IsFunctionWord && !Calendar.Contains(word);

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
            return last >= start && last < first - 1 ? MeasuredThing.Named(words, start, last) : null;
        }

        return null;
    }

    /// <summary>"depth 30 km", "a height of 12 metres" without its verb.</summary>
    private static CountedThing? Length(SentenceWords words, int first) =>
        words[first - 1].Lemma is "depth" or "height" or "width" or "length" or "weight" or "radius" or "diameter" or "altitude"
            or "elevation" ? MeasuredThing.Named(words, first - 1, first - 1) : null;
}
