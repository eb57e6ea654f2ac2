using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>Finds what a part or a share is of where that stands before it: "Of the 40 boats, 12 sank", "a poll of miners shows 60% agree".</summary>
internal static class WholeBefore
{
    private const int Reach = 24;

    /// <summary>The thing, with the number of the whole where it is told; null where no whole stands before.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="end">Index behind them.</param>
    public static CountedThing? Of(SentenceWords words, int first, int end)
    {
        var comma = words[first - 1].Form is "only" or "just" or "about" ? first - 2 : first - 1;
        if (words[comma].Form != "," && !(words[comma].Form == "and" && words[comma - 1].Form == ","))
            return null;
        for (var i = comma - 2; i >= 0 && i > comma - Reach; i--)
        {
            var isStart = i == 0 || words[i - 1].Form is ";" or "\"" or "“" or "that" or ":" || (words[i - 1].Form == "," && i < comma - 3);
            if (words[i].Form == "of" && isStart)
                return Named(words, i + 1, end);
        }

        return null;
    }

    /// <summary>"A poll of miners shows 60 percent agree", "a survey of miners found only a third": those asked are what the share is of.</summary>
    public static CountedThing? OfPoll(SentenceWords words, int first, int end)
    {
        if (words[first - 1].Form is not ("shows" or "showed" or "found" or "finds" or "that" or "," or "said" or "suggests" or "suggested" or "and" or "while")
            || words[first - 2].IsName)
            return null;
        for (var i = first - 2; i >= 0 && i > first - Reach; i--)
        {
            if (words[i].Form is "of" or "among" && words[i - 1].Lemma is "poll" or "survey" or "study" or "sample")
                return MeasuredOf.OfPhrase(words, i + 1, allowNames: false) is { } asked && Persons.IsPerson(asked.Head!) ? asked with { End = end } : null;
        }

        return null;
    }

    private static CountedThing? Named(SentenceWords words, int first, int end)
    {
        while (PhraseBefore.IsDeterminer(words[first]))
            first++;
        decimal? whole = null;
        if (words.NumberAt(first) is { Kind: FigureKind.Count } total)
            (first, whole) = (total.Last + 1, total.Value);
        var last = NounPhrase.Last(words, first, isMany: true);
        return last < first ? null : CountedPhrase.Read(words, first, last) with { IsPart = true, Whole = whole, End = end };
    }
}
