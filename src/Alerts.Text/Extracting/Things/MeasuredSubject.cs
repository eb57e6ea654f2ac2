using System.Collections.Frozen;
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
        for (; last >= 0 && first - last < Reach && IsBetween(words, last); last--)
        {
            // "it took them five days": the subject is told elsewhere.
            if (words[last].Form is "it" or "they" or "he" or "she" or "we" or "i" or "you" or "them" or "him" or "this" or "who" or "that" or "which" or "what")
                return null;
            isBy &= !IsLink(words[last]) || words[last].Form == "by";
            isLinked |= IsLink(words[last]) && !(needsVerb && words[last].Form is "to" or "at" or "by" or "from" or "(" or ":" or "hit" or "hits"
                or "set" or "kept" or "held" or "raised" or "ran" or "runs" or "came");
        }

        // "cut its main rate by half a point to 2 percent": between two links stands the change.
        if (!isLinked || last < 0 || !IsNoun(words, last))
            return null;
        if (words[last].Form == "net" && words[last + 1].Form == "worth")
            return new CountedThing("worth", words.Written(last, last + 1), ["net"], first);
        var start = Start(words, last);
        // "at a depth of 35 km": whatever has the depth is not what is measured.
        for (var i = 0; i < 6 && words[first - 1].Form != "of" && Outer(words, start) is { } outer; i++)
            (start, last) = (Start(words, outer), outer);
        // "carried his district by 6 percent": only what was cut or raised by so much is measured.
        if (isBy && !IsChanged(words, start))
            return null;
        return new CountedThing(words[last].Lemma, words.Written(start, last),
            [.. Enumerable.Range(start, last - start).Select(i => words[i].Lemma)], first);
    }

    private static bool IsChanged(SentenceWords words, int start)
    {
        var at = start - 1;
        while (words[at].Form is "the" or "its" or "their" or "his" or "her" or "a" or "an" or "our")
            at--;
        if (words[at].Form is "up" or "down")
            at--;
        return EarlierValue.IsChangeVerb(words[at].Lemma) || words[at].Lemma == "push" || words[at].Lemma is "cut" or "reduce" or "raise" or "lower" or "boost" or "trim" or "slash" or "hike"
            or "expand" or "extend" or "shave" or "of" or "in";
    }

    /// <summary>"prices of oil", "sales in Europe": the noun before the preposition is what is measured.</summary>
    private static int? Outer(SentenceWords words, int start)
    {
        var at = start - 1;
        while (words[at].Form is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "this" or "all" or "same" or "whole" or "first" || Calendar.Contains(words[at]))
            at--;
        // "the costs of running the programme"
        if (words[at].Form.EndsWith("ing", StringComparison.Ordinal) && words[at - 1].Form is "of" or "for" && IsNoun(words, at - 2))
            return at - 2;
        // "damage to farms and roads"
        if (words[at].Form == "and" && IsNoun(words, at - 1))
        {
            at = Start(words, at - 1) - 1;
            while (words[at].Form is "the" or "a" or "an" or "its" or "their")
                at--;
        }

        // "winds associated with the storm"
        if (words[at].Form is "with" or "to" or "in" or "by" or "from" && Nouns.IsParticiple(words[at - 1]))
            return IsNoun(words, at - 2) ? at - 2 : null;
        // "300 kilograms of cocaine worth ..."
        if (words[at].Form == "of" && (UnitWords.Measure(words[at - 1].Lemma) is not null || words[at - 2].IsNumber))
            return null;
        if (words[at].Form == "to" && !words[at - 1].Form.EndsWith("ion", StringComparison.Ordinal) && words[at - 1].Form != "damage")
            return null;
        return words[at].Form is "of" or "between" or "in" or "to" or "for" or "on" or "at" or "by" or "among" or "across" or "from" && IsNoun(words, at - 1)
            && !words[at - 1].IsName ? at - 1 : null;
    }

    private static int Start(SentenceWords words, int last)
    {
        var start = last;
        // "packing gusts of 160 km": the verb in -ing is no part of the gusts.
        while (start > 0 && last - start + 1 < MostWords && IsNoun(words, start - 1)
            && !(words[start - 2].Form == "-" && words[start - 2].Touches(words[start - 1]))
            && (!words[start - 1].Form.EndsWith("ing", StringComparison.Ordinal) || Nouns.IsGerund(words[start - 1])))
            start--;
        return start;
    }

    /// <summary>"rose", "to", "from 5 million euros": stands between the thing and its number.</summary>
    private static bool IsBetween(SentenceWords words, int at)
    {
        var word = words[at];
        if ((word.Form is "cost" or "costs" && IsNoun(words, at)) || (words[at + 1].Form == "of" && EarlierValue.IsChangeVerb(word.Lemma)))
            return false;
        return word.IsNumber || NumberWords.Magnitude(word.Form) is not null || NumberWords.Small(word.Form) is not null || Units.IsUnit(word) || Calendar.Contains(word) || IsLink(word)
            || word.Form is "," && words[at + 1].Form is "or" or "which" or "up" or "down" or "worth" or "at" || word.Form is "%"
            || (word.IsWord && (word.IsFunctionWord || Steps.Contains(word.Form)
                || (word.Form.Length > 4 && word.Form.EndsWith("ly", StringComparison.Ordinal))));
    }

    private static bool IsLink(SentenceWord word) => word.IsWord && !word.IsCapital && (EarlierValue.IsChangeVerb(word.Lemma) || Links.Contains(word.Form))
        || word.Form is ":" or "(";

    private static bool IsNoun(SentenceWords words, int at)
    {
        var word = words[at];
        if (word.Form is "cost" or "costs" && words[at + 1].Form is "is" or "was" or "of" or "would" or "could" or "will" or "has" or "," or "to" or "at")
            return true;
        if (!word.IsWord || word.IsFunctionWord || Calendar.Contains(word) || Links.Contains(word.Form) || Steps.Contains(word.Form)
            || (Units.IsUnit(word) && (words[at - 1].IsNumber || NumberWords.Magnitude(words[at - 1].Form) is not null || word.Lemma is "percent" or "pct"))
            || NumberWords.Small(word.Form) is not null || word.Form.StartsWith("one-", StringComparison.Ordinal))
            return false;
        if (!word.IsCapital && word.Form is "north" or "south" or "east" or "west" or "northwest" or "northeast" or "southwest" or "southeast" or "smaller" or "larger" or "higher"
            or "lower" or "bigger" or "more" or "less" or "low" or "high" or "tune" or "close" || (word.Form == "net" && !IsNoun(words, at + 1) && words[at + 1].Form != "worth"))
            return false;
        if (word.Form.Length > 5 && word.Form.EndsWith("est", StringComparison.Ordinal) && word.Form is "biggest" or "largest" or "highest" or "lowest"
            or "smallest" or "greatest" or "fastest" or "slowest" or "steepest" or "strongest" or "weakest")
            return false;
        // "the falling price": a change before a noun describes it.
        if (EarlierValue.IsChangeVerb(word.Lemma))
            return word.Form is "loss" or "losses" or "gains" || words[at + 1].Form == "of";
        if (word.Form.EndsWith("ing", StringComparison.Ordinal) && !Nouns.IsGerund(word) && !IsNoun(words, at + 1))
            return false;
        // "insurance claims from the floods": a preposition behind tells the noun from the verb.
        var isFollowed = words[at + 1].Form is "of" or "from" or "for" or "in" or "on" or "at";
        return !Nouns.IsParticiple(word) && (isFollowed || !PhraseEnds.Contains(word) || word.Form is "total" or "work" or "vote");
    }

    private static readonly FrozenSet<string> Links = Set(
        """
        to at of is was are were be been by from stood stands stand reached reaches reach hit hits total totalled totaled totalling totaling
        averaging amount reaching ranged ranging top topping driven swung came forecast projected expected averaged averages exceeded exceeds topped tops cost costs costing worth estimated valued remained remains came equals equal amounted
        amounts measured measures measuring weighed weighs rated set kept held closed ended raised cut lowered reduced took lasted lasts
        takes ran runs holds contains
        """);

    private static readonly FrozenSet<string> Steps = Set("slightly further year-on-year again earlier previously month quarter year compared fiscal back half third fifth tenth point points percentage nationwide worldwide overall");

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
