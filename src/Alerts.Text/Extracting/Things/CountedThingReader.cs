using System.Collections.Frozen;

namespace Alerts.Text.Extracting.Things;

/// <summary>Reads what a number counts.</summary>
internal static class CountedThingReader
{
    /// <summary>The thing counted by the number that ends before <paramref name="at"/>.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Index of the word behind number and qualifier.</param>
    /// <param name="isVague">A vague number: "dozens of the prisoners" is no part.</param>
    /// <param name="isMany">More than one is counted.</param>
    public static CountedThing Behind(SentenceWords words, int at, bool isVague, bool isMany)
    {
        var isPart = words[at].Form is "of" && !isVague && (IsPointer(words[at + 1]) || words[at + 1].IsNumber);
        // "3,000 of Ann Lee's mails"
        if (words[at].Form is "of" && !isVague && words[at + 1].IsName && Possessive(words, at + 1) is { } owner)
            (isPart, at) = (true, owner + 1);
        if (words[at].Form is "of" && words[at + 1].Form is "them" or "whom" or "which" or "those" && !IsNoun(words[at + 2]) && !words[at + 2].IsNumber)
            return CountedThing.None(at + 2) with { IsPart = !isVague };
        var start = at;
        // "'fewer than 10' nationals"
        if (words[at].Form is "\"" or "”" or "’" or "'" && words[at + 1].IsWord)
            at++;
        at = SkipLinks(words, at, isPart);
        decimal? whole = null;
        if (isPart && words.NumberAt(at) is { Kind: FigureKind.Count } total)
            (at, whole) = (SkipLinks(words, total.Last + 1, true), total.Value);
        // "another 40 more homes", "the 100 most highly paid employees", "214,000 fewer jobs"
        while (words[at].Form is "more" or "additional" or "further" or "extra" or "fewer" || (words[at] is { Form: "most", IsCapital: false } && words[at + 1].Form != "of"))
            at++;
        // "several 2020 candidates": of which year, not how many.
        if (words[at] is { IsNumber: true, Token.Length: 4, Value: >= 1990 and < 2100 } && words[at + 1] is { IsWord: true, IsFunctionWord: false })
            at++;

        // What a part is of is counted in the plural, also where the part is one.
        var last = NounPhrase.Last(words, at, isMany || isPart);
        if (last < at)
            return words[at].Form == "others" ? CountedThing.None(at + 1) with { IsPart = isPart, Whole = whole } : (isPart ? null
                : OfGroup(words, start, at)) ?? CountedThing.None(at) with { IsPart = isPart, Whole = whole };
        var thing = CountedPhrase.Read(words, at, last) with { IsPart = isPart, Whole = whole };
        // "38 releases of hostages" counts hostages.
        return thing is { EventClass: not null, Head: null } && words[last + 1].Form == "of" ? WithOfPhrase(words, thing) : thing;
    }

    /// <summary>"a crowd of 300": the group is what is counted.</summary>
    private static CountedThing? OfGroup(SentenceWords words, int start, int end)
    {
        for (var i = start - 1; i >= start - 6; i--)
        {
            if (words[i].Form == "of")
                return Groups.Contains(words[i - 1].Lemma) ? new CountedThing(words[i - 1].Lemma, words.Written(i - 1, i - 1), [], end)
                    : null;
        }

        return null;
    }

    /// <summary>"the number of patients rose to 40": what the number before is of.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    public static CountedThing? OfNumber(SentenceWords words, int first)
    {
        // "is in the hundreds"
        if (words[first - 1].Form == "the" && words[first - 2].Form == "in")
            first -= 2;
        if (words[first - 1].Form is "as" or "at" && Given(words, first) is { } given)
            return given;
        if (words[first - 1].Form is not ("to" or "at" or "by" or "from" or "is" or "was" or "be" or "reached" or "exceeded" or "hit"
            or "passes" or "passed" or "surpassed" or "remains" or "remained" or "topped" or "tops" or "exceeds"))
            return null;
        for (var i = first - 2; i > first - 16; i--)
        {
            if ((words[i].Form == "," && words[i + 1].Lemma is not ("have" or "be")) || words[i].Form is ";" or "." or "while" or "but")
                return null;
            if (words[i].Form == "of" && words[i - 1].Form is "number" or "total" or "count" or "tally")
                return NounPhrase.Last(words, i + 1, isMany: true) is var last && last > i ? CountedPhrase.Read(words, i + 1, last) : null;
        }

        return null;
    }

    /// <summary>"put the number of patients in the north at 40".</summary>
    private static CountedThing? Given(SentenceWords words, int first)
    {
        for (var i = first - 2; i > first - 14 && words[i].IsWord; i--)
        {
            if (words[i].Lemma is not ("give" or "put"))
                continue;
            var start = SkipLinks(words, i + 1, false);
            return words[start].Form is "number" or "total" or "count" && words[start + 1].Form == "of"
                && NounPhrase.Last(words, start + 2, isMany: true) is var end && end > start + 1
                ? CountedPhrase.Read(words, start + 2, end) : null;
        }

        return null;
    }

    private static readonly FrozenSet<string> Groups =
        "family crowd turnout attendance audience crew workforce membership population queue convoy mob score average median congregation garrison"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"a 500-seat hall": the noun that the hyphen ties to the number.</summary>
    public static CountedThing Tied(SentenceWords words, int hyphen)
    {
        var noun = words[hyphen + 1];
        var written = words.Written(hyphen + 1, hyphen + 1);
        return new CountedThing(noun.Lemma, written, [], hyphen + 2);
    }

    /// <summary>Index of the possessive that ends the name at a word; null where none does.</summary>
    private static int? Possessive(SentenceWords words, int at)
    {
        for (var i = at; i < at + 5; i++)
        {
            if (words[i].IsWord && words[i].IsCapital && words[i].Token.Length > words[i].Form.Length + 1)
                return i;
            if (!words[i].IsCapital && words[i].Form != ".")
                return null;
        }

        return null;
    }

    private static bool IsPointer(SentenceWord word) => word.Form is "the" or "those" or "these" or "them" or "its" or "their" or "his"
        or "her"
        or "our" or "all" or "whom" or "which";

    private static bool IsNoun(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word);

    private static int SkipLinks(SentenceWords words, int at, bool isPart)
    {
        while (words[at].Form is "of" or "the" or "its" or "their" or "those" or "these" or "his" or "her" or "our" or "all" or "such"
            or "own" or "same"
            || (isPart && words[at].Form is "most" or "estimated" or "about" or "some" or "more" or "than" or "nearly" or "roughly" or "so"
                or "almost" or "around"))
            at++;
        return at;
    }

    private static CountedThing WithOfPhrase(SentenceWords words, CountedThing thing)
    {
        var first = SkipLinks(words, thing.End, false);
        var last = NounPhrase.Last(words, first, isMany: true);
        if (last < first)
            return thing;
        var named = CountedPhrase.Read(words, first, last);
        return named with { EventClass = thing.EventClass, IsPart = thing.IsPart, Whole = thing.Whole };
    }
}
