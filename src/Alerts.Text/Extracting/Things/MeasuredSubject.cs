using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Phrases;

namespace Alerts.Text.Extracting.Things;

/// <summary>Finds what a measure speaks of in the words before it: "inflation in the euro zone rose to 7 percent".</summary>
internal static class MeasuredSubject
{
    private const int Reach = 14;

    /// <summary>The thing before an index; null where no verb, preposition or sign links the two.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    /// <param name="needsVerb">Only a verb links: "was jailed for 12 years" says nothing of what lasts.</param>
    public static CountedThing? Before(SentenceWords words, int first, bool needsVerb)
    {
        // "grew a mediocre 2 percent"
        var last = words[first - 1] is { IsWord: true, IsFunctionWord: false } && words[first - 2].Form is "a" or "an" && words.NumberAt(first) is not null
            ? first - 3 : first - 1;
        // "strikes, which cost the city 5 million euros"
        last = Payers.VerbBefore(words, last) ?? last;
        var isPayer = last < first - 1 && words[last].Lemma == "cost";
        var (isLinked, isBy, isRelative) = (false, true, false);
        for (; last >= 0 && first - last < Reach; last--)
        {
            if (Aside(words, last) is { } open)
            {
                last = open;
                continue;
            }

            if (IsTime(words, last))
                continue;
            if (!MeasuredWords.IsBetween(words, last) && !IsInsertedSaying(words, last))
                break;
            // "covers boats and could cost the owner": the boats do not cost.
            if (isPayer && words[last].Form is "and" or "or")
                return null;
            // "the wall, which they say would cost"
            if (isLinked && IsInsertedSaying(words, last))
                last -= 2;
            // "costs, which have totalled 5 million euros", "programmes that could reach"
            if (isLinked && (words[last].Form == "which" || (words[last].Form == "that" && words[last - 1].Form != ",")) && MeasuredWords.IsNoun(words, words[last - 1].Form == "," ? last - 2 : last - 1))
            {
                (last, isRelative) = (words[last - 1].Form == "," ? last - 2 : last - 1, true);
                break;
            }

            // "it took them five days": the subject is told elsewhere.
            if (words[last].Form is "it" or "they" or "he" or "she" or "we" or "i" or "you" or "them" or "him" or "this" or "who" or "that"
                or "which" or "what")
                return null;
            isBy &= !(words[last].Form == "take" || MeasuredWords.IsLink(words[last])) || words[last].Form == "by";
            isLinked |= words[last].Form == "take" || MeasuredWords.IsLink(words[last]) && !(words[first - 1].Form == "for" && EarlierValue.IsChangeVerb(words[last].Lemma)) && !(needsVerb && words[last].Form is "to" or "at" or "from" or "(" or ":" or "hit"
                or "hits"
                or "set" or "kept" or "held" or "raised" or "ran" or "runs" or "came");
        }

        if (!isLinked || last < 0)
            return null;
        // "output fell, dropping to 5 million euros"
        if (words[last].Form == "," && ClauseSubject.Of(words, last) is { } subject)
            return subject.ToThing(words, first);
        // "Clearing the wreck will take ten months": what is done, not what it is done to.
        if (words[0].Form.EndsWith("ing", StringComparison.Ordinal) && words[last + 1].Form != "," && words.Any(last + 1, 3, static word => word.Form == "take"))
            return null;
        // "Lodra's is at 90 percent": of what, stands elsewhere; "Stone (12 percent)" has it and is not what it is of.
        if ((words[first - 1].Form is "(" or "at" or "with" && words[last].IsName && !Nouns.IsPlural(words[last])) || Holders.HolderWords.IsPossessive(words[last]) || PhraseBefore.EndingAt(words, last) is not { } phrase)
            return null;
        if (words[last].Form == "net" && words[last + 1].Form == "worth")
            return new Phrase(last, last + 1).ToThing(words, first);
        // "at a depth of 35 km": whatever has the depth is not what is measured.
        if ((words[first - 1].Form is not ("of" or "(") && !isRelative) || Payers.Includes(words, phrase))
            phrase = PhraseBefore.Outermost(words, phrase);
        // "won her seat by 4 percent": only what was cut or raised by so much is measured.
        if (isBy && !IsChanged(words, phrase.First))
            return null;
        // "could turn negative, falling below 5 million euros": no subject, but what the subject does.
        if (PhraseBefore.IsVerb(words, phrase.First - 1) && words[phrase.First - 2].Form is not ("not" or "to") && words[first - 1].Form != "of"
            && !IsChanged(words, phrase.First))
            return null;
        // "estimates of the rate range from 22 to 33 percent"
        return words[phrase.Head].Lemma is "estimate" or "forecast" or "projection" && words[phrase.Head + 1].Form == "of"
            && MeasuredOf.OfPhrase(words, phrase.Head + 2, allowNames: true) is { } estimated ? estimated with { End = first } : phrase.ToThing(words, first);
    }

    /// <summary>"has dropped this year", "sales last month rose": when, not what.</summary>
    private static bool IsTime(SentenceWords words, int at) =>
        IsPeriod(words, at) || IsPeriod(words, at - 1) || words[at].Form is "yesterday" or "today";

    private static bool IsPeriod(SentenceWords words, int at) => words[at].Form is "this" or "last" or "next"
        && (Units.IsDuration(words[at + 1]) || words[at + 1].Form is "quarter" or "season" or "summer" or "winter" or "spring" or "autumn");

    /// <summary>"the debt (without what funds hold) stood at", "the cost, officials said, would be": index of the sign that opens it.</summary>
    private static int? Aside(SentenceWords words, int close)
    {
        if (words[close].Form != ")" && !(words[close].Form == "," && (Holders.SayVerbs.IsForm(words[close - 1]) || IsRelative(words, close))))
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

    /// <summary>"which they estimate would cost".</summary>
    private static bool IsInsertedSaying(SentenceWords words, int at) => words[at - 2].Form is "which" or "that"
        && (Holders.SayVerbs.IsForm(words[at]) || words[at].Lemma is "estimate" or "think");

    /// <summary>"the economy, which was hit by the strike, shrank".</summary>
    private static bool IsRelative(SentenceWords words, int close)
    {
        for (var i = close - 2; i > close - Reach; i--)
        {
            if (words[i].Form == "," || words[i].IsNumber)
                return words[i + 1].Form is "which" or "whose" && words[i].Form == ",";
        }

        return false;
    }

    private static bool IsChanged(SentenceWords words, int start)
    {
        var at = start - 1;
        while (words[at].Form is "the" or "its" or "their" or "his" or "her" or "a" or "an" or "our")
            at--;
        if (words[at].Form is "up" or "down")
            at--;
        return EarlierValue.IsChangeVerb(words[at].Lemma) || MeasuredWords.IsChanging(words[at].Lemma) || words[at].Lemma is "of" or "in";
    }
}
