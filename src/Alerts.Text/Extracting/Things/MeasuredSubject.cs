using Alerts.Text.Extracting.Numbers;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a measure speaks of in the words before it: "inflation in the euro zone rose to 7 percent".</summary>
internal static class MeasuredSubject
{
    private const int MostWords = 4;
    private const int Reach = 14;

    /// <summary>The thing before an index; null where no verb, preposition or sign links the two.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="needsVerb">Only a verb links: "was jailed for 12 years" says nothing of what lasts.</param>
    public static CountedThing? Before(SentenceWords words, int first, bool needsVerb)
    {
        var last = first - 1;
        var (isLinked, isBy) = (false, true);
        for (; last >= 0 && first - last < Reach && (MeasuredWords.IsBetween(words, last) || Aside(words, last) is not null); last--)
        {
            if (Aside(words, last) is { } open)
            {
                last = open;
                continue;
            }

            // "it took them five days": the subject is told elsewhere.
            // "has dropped this year": when, not what.
            if (words[last].Form == "this" && words[last + 1].Form is "year" or "month" or "week" or "quarter" or "season" or "summer"
                or "winter")
                continue;
            if (words[last].Form is "it" or "they" or "he" or "she" or "we" or "i" or "you" or "them" or "him" or "this" or "who" or "that"
                or "which" or "what")
                return null;
            isBy &= !MeasuredWords.IsLink(words[last]) || words[last].Form == "by";
            isLinked |= MeasuredWords.IsLink(words[last]) && !(needsVerb && words[last].Form is "to" or "at" or "from" or "(" or ":" or "hit"
                or "hits"
                or "set" or "kept" or "held" or "raised" or "ran" or "runs" or "came");
        }

        // "cut its main rate by half a point to 2 percent": between two links stands the change.
        if (!isLinked || last < 0 || !MeasuredWords.IsNoun(words, last))
            return null;
        // "Washington's is at 90 percent": of what, stands elsewhere.
        if (Holders.HolderWords.IsPossessive(words[last]))
            return null;
        if (words[last].Form == "net" && words[last + 1].Form == "worth")
            return new CountedThing("worth", words.Written(last, last + 1), ["net"], first);
        var start = Start(words, last);
        // "at a depth of 35 km": whatever has the depth is not what is measured.
        for (var i = 0; i < 6 && words[first - 1].Form != "of" && Outer(words, start) is { } outer; i++)
            (start, last) = (Start(words, outer), outer);
        // "won her seat by 4 percent": only what was cut or raised by so much is measured.
        if (isBy && !IsChanged(words, start))
            return null;
        // "could turn negative, falling below 5 million euros": no subject, but what the subject does.
        if (IsVerb(words, start - 1) && words[start - 2].Form is not ("not" or "to") && words[first - 1].Form != "of" && !IsChanged(words, start))
            return null;
        // "estimates of the rate range from 22 to 33 percent"
        if (words[last].Lemma is "estimate" or "forecast" or "projection" && words[last + 1].Form == "of"
            && MeasuredOf.OfPhrase(words, last + 2, allowNames: true) is { } estimated)
            return estimated with { End = first };
        return new CountedThing(words[last].Lemma, words.Written(start, last),
            [.. Enumerable.Range(start, last - start).Select(i => words[i].Lemma)], first);
    }

    /// <summary>"the debt (without what funds hold) stood at", "the cost, officials said, would be": index of the sign that opens it.</summary>
    private static int? Aside(SentenceWords words, int close)
    {
        if (words[close].Form != ")" && !(words[close].Form == "," && Holders.SayVerbs.IsForm(words[close - 1])))
            return null;
        if (words[close].Form == ")" && !MeasuredWords.IsLink(words[close + 1]))
            return null;
        for (var i = close - 3; i > close - Reach && i > 0; i--)
        {
            if (words[i].Form == (words[close].Form == ")" ? "(" : ","))
                return words[i - 1].IsNumber || Units.IsUnit(words[i - 1]) ? null : i;
        }

        return null;
    }

    private static bool IsChanged(SentenceWords words, int start)
    {
        var at = start - 1;
        while (words[at].Form is "the" or "its" or "their" or "his" or "her" or "a" or "an" or "our")
            at--;
        if (words[at].Form is "up" or "down")
            at--;
        return EarlierValue.IsChangeVerb(words[at].Lemma) || words[at].Lemma is "push" or "drive" or "force" or "bring" or "delay" or "prolong" || words[at].Lemma is "cut" or "reduce" or "raise"
            or "lower" or "boost" or "trim" or "slash" or "hike"
            or "expand" or "extend" or "shave" or "of" or "in";
    }

    /// <summary>"prices of oil", "sales in Europe": the noun before the preposition is what is measured.</summary>
    private static int? Outer(SentenceWords words, int start)
    {
        var at = start - 1;
        while (words[at].Form is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "this" or "that" or "these" or "those" or "all" or "same"
            or "whole"
            or "first" || Calendar.Contains(words[at]))
            at--;
        // "the costs of running the programme"
        if (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at - 1].Form is "of" or "for" && MeasuredWords.IsNoun(words, at - 2))
            return at - 2;
        // "damage to farms and roads"
        if (words[at].Form == "and" && MeasuredWords.IsNoun(words, at - 1))
        {
            at = Start(words, at - 1) - 1;
            while (words[at].Form is "the" or "a" or "an" or "its" or "their")
                at--;
        }

        // "winds associated with the storm"
        if (words[at].Form is "with" or "to" or "in" or "by" or "from" && Nouns.IsParticiple(words[at - 1]))
            return MeasuredWords.IsNoun(words, at - 2) ? at - 2 : null;
        // "300 kilograms of cocaine worth ..."
        if (words[at].Form == "of" && (UnitWords.Measure(words[at - 1].Lemma) is not null || words[at - 2].IsNumber))
            return null;
        if (words[at].Form == "to" && !words[at - 1].Form.EndsWith("ion", StringComparison.Ordinal) && words[at - 1].Form != "damage")
            return null;
        return words[at].Form is "of" or "between" or "in" or "to" or "for" or "on" or "at" or "by" or "among" or "across" or "from"
            && MeasuredWords.IsNoun(words, at - 1)
            && !words[at - 1].IsName ? at - 1 : null;
    }

    // "did not expect losses", "could reduce payments"
    private static bool IsVerb(SentenceWords words, int at) => words[at].Lemma == words[at].Form
        && (words[at - 1].Form is "not" or "could" or "would" or "will" or "may" or "might" or "must" or "should" or "can"
            || (words[at - 1].Form == "to" && words[at].Form is "reduce" or "cut" or "raise" or "lower" or "boost" or "trim" or "slash" or "expect"));

    internal static int Start(SentenceWords words, int last)
    {
        var start = last;
        // "bringing gusts of 90 km": the verb in -ing is no part of the gusts.
        while (start > 0 && last - start + 1 < MostWords && MeasuredWords.IsNoun(words, start - 1) && !IsVerb(words, start - 1)
            && !(words[start - 2].Form == "-" && words[start - 2].Touches(words[start - 1]))
            && (!words[start - 1].Form.EndsWith("ing", StringComparison.Ordinal) || Nouns.IsGerund(words[start - 1])))
            start--;
        return start;
    }
}
