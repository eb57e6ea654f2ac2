using Alerts.Text.Extracting.Numbers;
using Alerts.Text.Extracting.Things;

namespace Alerts.Text.Extracting.Phrases;

/// <summary>Reads the noun phrase that ends at a word, and the one that it hangs on: "the price of the new boats" is a price.</summary>
internal static class PhraseBefore
{
    private const int MostWords = 4;
    private const int LongestChain = 6;

    /// <summary>The phrase that ends at a word; null where it is no noun.</summary>
    public static Phrase? EndingAt(SentenceWords words, int last)
    {
        if (!MeasuredWords.IsNoun(words, last))
            return null;
        var start = last;
        // "bringing gusts of 90 km": the verb in -ing is no part of the gusts.
        while (start > 0 && last - start + 1 < MostWords && MeasuredWords.IsNoun(words, start - 1) && !IsVerb(words, start - 1)
            && !(words[start - 2].Form == "-" && words[start - 2].Touches(words[start - 1]))
            && (!words[start - 1].Form.EndsWith("ing", StringComparison.Ordinal) || Nouns.IsGerund(words[start - 1])))
            start--;
        return new Phrase(start, last);
    }

    /// <summary>The phrase that the prepositions before a phrase lead to: "prices of oil in Asia" are prices.</summary>
    public static Phrase Outermost(SentenceWords words, Phrase phrase)
    {
        var inner = phrase;
        for (var i = 0; i < LongestChain && Outer(words, inner.First) is { } outer && EndingAt(words, outer) is { } next; i++)
        {
            inner = next;
            // "accused Norway of raising its share": a name may stand in the chain ("bookings from Britain for May"), but is no thing.
            phrase = words[next.Head].IsName ? phrase : next;
        }

        return phrase;
    }

    /// <summary>True for a base form that acts on the noun behind it: "did not expect losses", "could reduce payments".</summary>
    public static bool IsVerb(SentenceWords words, int at)
    {
        var (word, before) = (words[at], words[at - 1].Form);
        if (MeasuredWords.IsChanging(word.Lemma) && word.Form != word.Lemma && before is not ("the" or "a" or "an" or "of" or "in" or "more" or "no"))
            return true;
        return word.Lemma == word.Form && (before is "not" or "could" or "would" or "will" or "may" or "might" or "must" or "should" or "can"
            || (before == "to" && (MeasuredWords.IsChanging(word.Form) || word.Form == "expect")));
    }

    /// <summary>True for the words before a noun that name nothing themselves.</summary>
    public static bool IsDeterminer(SentenceWord word) => word.Form is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "our"
        or "this" or "that" or "these" or "those" or "all" or "any" or "such" or "same" or "whole" or "first" || Calendar.Contains(word);

    private static int? Outer(SentenceWords words, int start)
    {
        var at = BeforeDeterminers(words, start - 1);
        // "the costs of running the programme"
        if (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at - 1].Form is "of" or "for" && MeasuredWords.IsNoun(words, at - 2))
            return at - 2;
        // "damage to farms and roads"
        if (words[at].Form == "and" && EndingAt(words, at - 1) is { } joined)
            at = BeforeDeterminers(words, joined.First - 1);
        // "winds associated with the storm"
        if (words[at].Form is "with" or "to" or "in" or "by" or "from" && Nouns.IsParticiple(words[at - 1]))
            return MeasuredWords.IsNoun(words, at - 2) ? at - 2 : null;
        // "300 kilograms of cocaine worth ..."
        if (words[at].Form == "of" && (UnitWords.Measure(words[at - 1].Lemma) is not null || words[at - 2].IsNumber))
            return null;
        if (words[at].Form == "to" && !words[at - 1].Form.EndsWith("ion", StringComparison.Ordinal) && words[at - 1].Lemma is not ("damage" or "cost" or "payment" or "loan" or "export" or "aid" or "tax"))
            return null;
        return words[at].Form is "of" or "between" or "in" or "to" or "for" or "on" or "at" or "by" or "among" or "across" or "from" or "after"
            && MeasuredWords.IsNoun(words, at - 1) ? at - 1 : null;
    }

    private static int BeforeDeterminers(SentenceWords words, int at)
    {
        while (IsDeterminer(words[at]))
            at--;
        return at;
    }
}
