using System.Collections.Frozen;
using Alerts.Text.Extracting.Happening;

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
        if (words[at].Form is "of" && words[at + 1].Form is "them" or "whom" or "which" or "those" && !IsNoun(words[at + 2]))
            return CountedThing.None(at + 2) with { IsPart = !isVague };
        var start = at;
        // "'fewer than 10' nationals"
        if (words[at].Form is "\"" or "”" or "’" or "'" && words[at + 1].IsWord)
            at++;
        at = SkipLinks(words, at, isPart);
        decimal? whole = null;
        if (isPart && words.NumberAt(at) is { Kind: FigureKind.Count } total)
            (at, whole) = (SkipLinks(words, total.Last + 1, true), total.Value);
        while (words[at].Form is "more" or "additional" or "further" or "extra")
            at++;

        // What a part is of is counted in the plural, also where the part is one.
        var last = NounPhrase.Last(words, at, isMany || isPart);
        if (last < at)
            return words[at].Form == "others" ? CountedThing.None(at + 1) with { IsPart = isPart, Whole = whole } : (isPart ? null : OfGroup(words, start, at)) ?? CountedThing.None(at) with { IsPart = isPart, Whole = whole };
        var thing = Phrase(words, at, last) with { IsPart = isPart, Whole = whole };
        // "165 releases of prisoners" counts prisoners.
        return thing is { EventClass: not null, Head: null } && words[last + 1].Form == "of" ? WithOfPhrase(words, thing) : thing;
    }

    /// <summary>"a crowd of 300": the group is what is counted.</summary>
    private static CountedThing? OfGroup(SentenceWords words, int start, int end)
    {
        for (var i = start - 1; i >= start - 6; i--)
        {
            if (words[i].Form == "of")
                return Groups.Contains(words[i - 1].Lemma) ? new CountedThing(words[i - 1].Lemma, words.Written(i - 1, i - 1), [], end) : null;
        }

        return null;
    }

    /// <summary>"the number of patients rose to 40": what the number before is of.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the first word of number and qualifier.</param>
    public static CountedThing? OfNumber(SentenceWords words, int first)
    {
        if (words[first - 1].Form is not ("to" or "at" or "by" or "from" or "is" or "was" or "be" or "reached" or "exceeded" or "hit"))
            return null;
        for (var i = first - 2; i > first - 16; i--)
        {
            if (words[i].Form is "," or ";" or "." or "while" or "but")
                return null;
            if (words[i].Form == "of" && words[i - 1].Form is "number" or "total" or "count" or "tally")
                return NounPhrase.Last(words, i + 1, isMany: true) is var last && last > i ? Phrase(words, i + 1, last) : null;
        }

        return null;
    }

    private static readonly FrozenSet<string> Groups =
        "crowd turnout attendance audience crew workforce membership population queue convoy mob score average median congregation garrison"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"a 500-seat hall": the noun that the hyphen ties to the number.</summary>
    public static CountedThing Tied(SentenceWords words, int hyphen)
    {
        var noun = words[hyphen + 1];
        var written = words.Written(hyphen + 1, hyphen + 1);
        return new CountedThing(noun.Lemma, written, [], hyphen + 2);
    }

    private static bool IsPointer(SentenceWord word) => word.Form is "the" or "those" or "these" or "them" or "its" or "their" or "his" or "her"
        or "our" or "all" or "whom" or "which";

    private static bool IsNoun(SentenceWord word) => word.IsWord && !word.IsFunctionWord && !PhraseEnds.Contains(word);

    private static int SkipLinks(SentenceWords words, int at, bool isPart)
    {
        while (words[at].Form is "of" or "the" or "its" or "their" or "those" or "these" or "his" or "her" or "our" or "all" or "such" or "own" or "same"
            || (isPart && words[at].Form is "estimated" or "about" or "some" or "more" or "than" or "nearly" or "roughly" or "so" or "almost" or "around"))
            at++;
        return at;
    }

    private static CountedThing Phrase(SentenceWords words, int first, int last)
    {
        while (first < last && words[first].Form is "other" or "such")
            first++;
        if (EventWords.IsEventNoun(words[last]))
        {
            var inside = EventWords.ClassOf(words[last]);
            var person = last - 1;
            return person < first || !Persons.IsPerson(words[person].Lemma)
                ? CountedThing.None(last + 1) with { EventClass = inside }
                : Named(words, first, person, last + 1) with { EventClass = inside };
        }

        string? before = null;
        while (first < last && EventWords.IsStatus(words[first].Form))
            before ??= EventWords.ClassOf(words[first++]);
        return Named(words, first, last, last + 1) with { EventClass = before ?? Lives(words, first, last) ?? Cases.EventOf(words, first, last) };
    }

    /// <summary>"claimed 40 lives".</summary>
    private static string? Lives(SentenceWords words, int first, int last) => words[last].Form == "lives" && first == last
        && Enumerable.Range(first - 6, 6).Any(i => words[i].Lemma is "claim" or "take" or "cost" or "lose") ? "die" : null;

    private static CountedThing Named(SentenceWords words, int first, int head, int end)
    {
        var modifiers = Enumerable.Range(first, head - first).Where(i => words[i].Form is not ("and" or "or")).Select(i => words[i].Lemma).ToList();
        var last = head;
        if (words[end].Form == "and" && end == head + 1 && SecondNoun(words, end + 1) is { } second)
            (last, end) = (second, second + 1);
        return new CountedThing(words[head].Lemma, words.Written(first, last), modifiers, end);
    }

    /// <summary>"journalists and media workers": one group of people with two nouns.</summary>
    private static int? SecondNoun(SentenceWords words, int at)
    {
        if (!Persons.IsPerson(words[at - 2].Lemma))
            return null;
        for (var i = at; i < at + 3 && IsNoun(words[i]) && !words[i].Form.EndsWith("ing", StringComparison.Ordinal)
            && words.NumberAt(i) is null; i++)
        {
            if (Persons.IsPerson(words[i].Lemma) && Nouns.IsPlural(words[i]))
                return i;
        }

        return null;
    }

    private static CountedThing WithOfPhrase(SentenceWords words, CountedThing thing)
    {
        var first = SkipLinks(words, thing.End, false);
        var last = NounPhrase.Last(words, first, isMany: true);
        if (last < first)
            return thing;
        var named = Phrase(words, first, last);
        return named with { EventClass = thing.EventClass, IsPart = thing.IsPart, Whole = thing.Whole };
    }
}
